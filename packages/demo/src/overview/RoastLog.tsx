interface Batch {
  number: string;
  coffee: string;
  origin: string;
  profile: string;
  greenKg: string;
  roastedKg: string;
}

const BATCHES: readonly Batch[] = [
  {
    number: '2318',
    coffee: 'Halo Beriti',
    origin: 'Gedeb, Ethiopia',
    profile: 'Filter, light',
    greenKg: '60.0',
    roastedKg: '51.9',
  },
  {
    number: '2317',
    coffee: 'Finca La Senda',
    origin: 'Acatenango, Guatemala',
    profile: 'Espresso, medium',
    greenKg: '120.0',
    roastedKg: '101.6',
  },
  {
    number: '2316',
    coffee: 'Kiandu',
    origin: 'Nyeri, Kenya',
    profile: 'Filter, light',
    greenKg: '60.0',
    roastedKg: '52.2',
  },
  {
    number: '2315',
    coffee: 'Westwind Blend',
    origin: 'Brazil and Sumatra',
    profile: 'Espresso, dark',
    greenKg: '180.0',
    roastedKg: '148.7',
  },
];

/** The latest batches. */
export function RoastLog() {
  return (
    <section className="Panel RoastLog" aria-labelledby="roast-log">
      <header className="Panel-header">
        <h2 className="Panel-title" id="roast-log">
          Roast log
        </h2>
        <span className="Panel-note">Latest four batches</span>
      </header>
      <table className="Table">
        <thead>
          <tr>
            <th scope="col">Batch</th>
            <th scope="col">Coffee</th>
            <th scope="col" data-wide>
              Profile
            </th>
            <th scope="col" data-number data-wide>
              Green
            </th>
            <th scope="col" data-number>
              Roasted
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
  return (
    <tr>
      <td className="Table-quiet">{batch.number}</td>
      <th scope="row">
        {batch.coffee}
        <span className="Table-detail">{batch.origin}</span>
      </th>
      <td data-wide>{batch.profile}</td>
      <td data-number data-wide>
        {batch.greenKg} kg
      </td>
      <td data-number>{batch.roastedKg} kg</td>
    </tr>
  );
}
