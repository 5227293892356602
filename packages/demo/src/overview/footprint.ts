import type { Words } from '../languages/en.js';

/** One source of the roastery's emissions. */
export interface FootprintSource {
  name: keyof Words['footprint']['sources'];
  /** Tenths of a metric ton of CO₂e, January to October 2026. */
  tenthsOfTons: number;
}

/** What the roastery emitted this year. It is measured elsewhere; this desk only shows it. */
export const FOOTPRINT: readonly FootprintSource[] = [
  { name: 'coffee', tenthsOfTons: 2_046 },
  { name: 'freight', tenthsOfTons: 871 },
  { name: 'gas', tenthsOfTons: 684 },
  { name: 'bags', tenthsOfTons: 325 },
];
