import { useLanguage } from '../languages/languageContext.js';
import { useFormat } from '../languages/useFormat.js';
import { SHIPMENT } from './shipment.js';

const LONGEST = Math.max(...SHIPMENT.legs.map((leg) => leg.emittedKg));

/** What each leg has emitted, as bars. */
export function Emissions() {
  const { emitted, legs, method } = useLanguage().words.shipping;
  const format = useFormat();
  return (
    <section aria-labelledby="emitted">
      <h2 id="emitted" className="text-2xl font-semibold spaced:tracking-tight">
        {emitted}
      </h2>
      <dl className="mt-5 grid gap-4">
        {SHIPMENT.legs.map((leg) => (
          <div key={leg.name} className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5">
            <dt className="font-medium">{legs[leg.name].name}</dt>
            <dd className="tabular-nums text-mist">{format.kilograms(leg.emittedKg)}</dd>
            <dd className="col-span-2" aria-hidden="true">
              <svg viewBox="0 0 100 1" preserveAspectRatio="none" className="h-2.5 w-full bg-rope/60 rtl:-scale-x-100">
                <rect className="fill-signal" width={Math.max((100 * leg.emittedKg) / LONGEST, 0.5)} height="1" />
              </svg>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-5 max-w-prose text-sm text-pretty text-mist">{method}</p>
    </section>
  );
}
