import { useLanguage } from '../languages/languageContext.js';
import { useFormat } from '../languages/useFormat.js';
import { SHIPMENT } from './shipment.js';

/** What is on board, by lot. */
export function Goods() {
  const { bags, goods, lot } = useLanguage().words.shipping;
  const format = useFormat();
  return (
    <section aria-labelledby="goods">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="goods" className="text-2xl font-semibold spaced:tracking-tight">
          {goods}
        </h2>
        <p className="text-mist">{bags({ count: format.number(SHIPMENT.bags) })}</p>
      </header>
      <ul className="mt-4 divide-y divide-rope border-y border-rope">
        {SHIPMENT.lots.map(({ number, farm, variety, bags: count }) => (
          <li key={number} className="grid grid-cols-[1fr_auto] gap-x-4 py-3">
            <p className="font-medium">
              <bdi>{farm}</bdi>
            </p>
            <p className="tabular-nums">{bags({ count: format.number(count) })}</p>
            <p className="flex gap-x-3 text-sm text-mist">
              <span>
                {lot} {number}
              </span>
              <bdi>{variety}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
