import { useLanguage } from '../languages/languageContext.js';
import { useFormat } from '../languages/useFormat.js';
import type { Words } from '../languages/en.js';

interface Batch {
  number: string;
  coffee: string;
  origin: keyof Words['roastLog']['origins'];
  profile: keyof Words['roastLog']['profiles'];
  greenKg: number;
  roastedKg: number;
}

const BATCHES: readonly Batch[] = [
  { number: '2318', coffee: 'Halo Beriti', origin: 'ethiopia', profile: 'filter', greenKg: 60, roastedKg: 51.9 },
  {
    number: '2317',
    coffee: 'Finca La Senda',
    origin: 'guatemala',
    profile: 'espresso',
    greenKg: 120,
    roastedKg: 101.6,
  },
  { number: '2316', coffee: 'Kiandu', origin: 'kenya', profile: 'filter', greenKg: 60, roastedKg: 52.2 },
  { number: '2315', coffee: 'Westwind Blend', origin: 'blend', profile: 'dark', greenKg: 180, roastedKg: 148.7 },
];

/** The latest batches. */
export function RoastLog() {
  const { roastLog } = useLanguage().words;
  return (
    <section className="Panel RoastLog" aria-labelledby="roast-log">
      <header className="Panel-header">
        <h2 className="Panel-title" id="roast-log">
          {roastLog.title}
        </h2>
        <span className="Panel-note">{roastLog.note}</span>
      </header>
      <table className="Table">
        <thead>
          <tr>
            <th scope="col">{roastLog.batch}</th>
            <th scope="col">{roastLog.coffee}</th>
            <th scope="col" data-wide>
              {roastLog.profile}
            </th>
            <th scope="col" data-number data-wide>
              {roastLog.green}
            </th>
            <th scope="col" data-number>
              {roastLog.roasted}
            </th>
          </tr>
        </thead>
        <tbody>
          {BATCHES.map((batch) => (
            <BatchRow key={batch.number} batch={batch} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BatchRow({ batch }: { batch: Batch }) {
  const { origins, profiles } = useLanguage().words.roastLog;
  const format = useFormat();
  return (
    <tr>
      <td className="Table-quiet">{batch.number}</td>
      <th scope="row">
        <bdi>{batch.coffee}</bdi>
        <span className="Table-detail">{origins[batch.origin]}</span>
      </th>
      <td data-wide>{profiles[batch.profile]}</td>
      <td data-number data-wide>
        {format.kilograms(batch.greenKg, 1)}
      </td>
      <td data-number>{format.kilograms(batch.roastedKg, 1)}</td>
    </tr>
  );
}
