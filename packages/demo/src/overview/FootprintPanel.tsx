import { FOOTPRINT, toTons, type FootprintSource } from './footprint.js';

const total = sum(FOOTPRINT);

/** Between two sources in the bar, in its own unit. */
const GAP = 16;

/** The year's emissions by source, as a bar and as a list. */
export function FootprintPanel() {
  return (
    <section className="Footprint" aria-labelledby="footprint">
      <h2 className="Footprint-title" id="footprint">
        Emitted this year
      </h2>
      <p className="Footprint-total">
        {toTons(total)} <span className="Footprint-unit">t CO₂e</span>
      </p>
      <p className="Footprint-period">January to October 2026, scopes 1 to 3</p>
      <FootprintBar />
      <dl className="Footprint-legend">
        {FOOTPRINT.map((source, index) => (
          <div key={source.name} className="Footprint-source" data-source={index}>
            <dt>{source.name}</dt>
            <dd>{toTons(source.tenthsOfTons)} t</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The list under it says the same in words, so the picture is hidden from assistive technology. */
function FootprintBar() {
  return (
    <svg className="Footprint-bar" viewBox={`0 0 ${total} 100`} preserveAspectRatio="none" aria-hidden="true">
      {FOOTPRINT.map((source, index) => (
        <rect
          key={source.name}
          data-source={index}
          x={startOf(index) + GAP / 2}
          y="0"
          width={source.tenthsOfTons - GAP}
          height="100"
        />
      ))}
    </svg>
  );
}

function startOf(index: number): number {
  return sum(FOOTPRINT.slice(0, index));
}

function sum(sources: readonly FootprintSource[]): number {
  return sources.reduce((tenthsOfTons, source) => tenthsOfTons + source.tenthsOfTons, 0);
}
