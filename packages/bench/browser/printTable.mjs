/**
 * Prints a table: the median of each contender, its spread (CV), and its ratio to the baseline of the same run.
 *
 * @param {{ title: string, unit: string, baseline: string, samples: Map<string, number[]> }} table
 */
export function printTable({ title, unit, baseline, samples }) {
  const base = median(samples.get(baseline) ?? []);
  console.log(`\n${title}`);
  console.log(`${'contender'.padEnd(24)}${unit.padStart(12)}${'CV'.padStart(8)}${`× ${baseline}`.padStart(14)}`);
  for (const [name, values] of samples) {
    if (values.length === 0) continue;
    const middle = median(values);
    const spread = `${Math.round(variation(values) * 100)} %`;
    const ratio = base > 0 ? (middle / base).toFixed(2) : '';
    console.log(`${name.padEnd(24)}${middle.toFixed(1).padStart(12)}${spread.padStart(8)}${ratio.padStart(14)}`);
  }
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The coefficient of variation. */
function variation(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return mean === 0 ? 0 : Math.sqrt(variance) / mean;
}
