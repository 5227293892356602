import { FOOTPRINT, toTons } from './footprint.js';

const total = FOOTPRINT.reduce((sum, source) => sum + source.tenthsOfTons, 0);

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
  let start = 0;
  return (
    <svg className="Footprint-bar" viewBox={`0 0 ${total} 100`} preserveAspectRatio="none" aria-hidden="true">
      {FOOTPRINT.map((source, index) => {
        const x = start;
        start += source.tenthsOfTons;
        return (
          <rect key={source.name} data-source={index} x={x + 8} y="0" width={source.tenthsOfTons - 16} height="100" />
        );
      })}
    </svg>
  );
}
