/** One source of the roastery's emissions. */
export interface FootprintSource {
  name: string;
  /** Tenths of a metric ton of CO₂e, January to October 2026. */
  tenthsOfTons: number;
}

/** What the roastery emitted this year. It is measured elsewhere; this desk only shows it. */
export const FOOTPRINT: readonly FootprintSource[] = [
  { name: 'Green coffee', tenthsOfTons: 2_046 },
  { name: 'Freight', tenthsOfTons: 871 },
  { name: 'Roasting gas', tenthsOfTons: 684 },
  { name: 'Bags and boxes', tenthsOfTons: 325 },
];

/** Tenths of tons as tons. */
export function toTons(tenthsOfTons: number): string {
  return (tenthsOfTons / 10).toFixed(1);
}
