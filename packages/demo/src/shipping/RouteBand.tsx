import { useLanguage } from '../languages/languageContext.js';
import { useFormat } from '../languages/useFormat.js';
import { EMITTED_KG, SHIPMENT } from './shipment.js';

/** The shipment's headline, and its way from the farm to the roastery. */
export function RouteBand() {
  const { footprint, shipping } = useLanguage().words;
  const format = useFormat();
  return (
    <section className="bg-deep text-foam">
      <div className="mx-auto max-w-7xl px-4 pt-10 pb-12 sm:px-8 lg:pt-14 lg:pb-16">
        <div className="grid items-end gap-8 lg:grid-cols-[minmax(0,1fr)_auto]">
          <div>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm font-medium text-foam/85">
              <span>
                {shipping.shipment} <bdi className="font-mono">{SHIPMENT.number}</bdi>
              </span>
              <span className="rounded-xs bg-buoy px-2 py-0.5 font-semibold text-deep">{shipping.state}</span>
            </p>
            <h1 className="mt-4 text-4xl font-semibold text-balance sm:text-6xl spaced:tracking-tight">
              {shipping.title}
            </h1>
            <p className="mt-4 max-w-2xl text-lg text-pretty text-foam/85">{shipping.lead}</p>
          </div>
          <p className="lg:text-end">
            <span className="block text-6xl font-semibold tabular-nums sm:text-7xl spaced:tracking-tighter">
              {format.decimal(EMITTED_KG / 1_000, 2)}{' '}
              <span className="text-2xl font-medium tracking-normal">{footprint.unit}</span>
            </span>
            <span className="mt-1 block text-foam/85">
              {shipping.perBag({ kilograms: format.decimal(EMITTED_KG / SHIPMENT.bags, 1) })}
            </span>
          </p>
        </div>
        <Route />
      </div>
    </section>
  );
}

const STOP = 'relative border-s-2 ps-6 pb-7 lg:border-s-0 lg:border-t-2 lg:ps-0 lg:pe-6 lg:pt-6 lg:pb-0';
const DOT = 'absolute -start-[0.4375rem] top-1 size-3 rounded-full lg:start-0 lg:-top-[0.4375rem]';

/** A line with a stop for each leg: downwards where the page is narrow, across it where there is room. */
function Route() {
  const { messages, words } = useLanguage();
  const { legs, places, route } = words.shipping;
  const format = useFormat();
  return (
    <ol aria-label={route} className="mt-12 grid lg:mt-16 lg:grid-cols-[3fr_5fr_3fr_2fr_auto]">
      {SHIPMENT.legs.map((leg) => (
        <li key={leg.name} className={`${STOP} border-foam/50 ${leg.bySea ? 'border-dashed' : ''}`}>
          <span className={`${DOT} bg-foam`} />
          <p className="font-semibold">{places[leg.from]}</p>
          <p className="mt-1 text-sm text-foam/80">
            {legs[leg.name].name}
            <br />
            {legs[leg.name].detail}
          </p>
          <p className="mt-2 font-medium tabular-nums">
            {messages['common.metricTons']({ tons: format.decimal(leg.emittedKg / 1_000, 2) })}
          </p>
        </li>
      ))}
      <li className={`${STOP} border-transparent pb-0`}>
        <span className={`${DOT} bg-buoy`} />
        <p className="font-semibold">{places[SHIPMENT.destination]}</p>
      </li>
    </ol>
  );
}
