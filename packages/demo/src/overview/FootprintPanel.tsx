import { useLanguage } from '../languages/languageContext.js';
import { useFormat } from '../languages/useFormat.js';
import { FOOTPRINT, type FootprintSource } from './footprint.js';

const total = sum(FOOTPRINT);

/** Between two sources in the bar, in its own unit. */
const GAP = 16;

/** The year's emissions by source, as a bar and as a list. */
export function FootprintPanel() {
  const { messages, words } = useLanguage();
  const { footprint } = words;
  const format = useFormat();
  return (
    <section className="Footprint" aria-labelledby="footprint">
      <h2 className="Footprint-title" id="footprint">
        {footprint.title}
      </h2>
      <p className="Footprint-total">
        {format.decimal(total / 10, 1)} <span className="Footprint-unit">{footprint.unit}</span>
      </p>
      <p className="Footprint-period">{footprint.period}</p>
      <FootprintBar />
      <dl className="Footprint-legend">
        {FOOTPRINT.map((source, index) => (
          <div key={source.name} className="Footprint-source" data-source={index}>
            <dt>{footprint.sources[source.name]}</dt>
            <dd>{messages['common.metricTons']({ tons: format.decimal(source.tenthsOfTons / 10, 1) })}</dd>
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
