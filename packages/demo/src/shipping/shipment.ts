import type { Words } from '../languages/en.js';

type ShippingWords = Words['shipping'];

/** One part of the way. */
interface Leg {
  name: keyof ShippingWords['legs'];
  from: keyof ShippingWords['places'];
  bySea: boolean;
  /** Kilograms of CO₂e. */
  emittedKg: number;
}

/** What was loaded together. */
interface Lot {
  number: string;
  farm: string;
  variety: string;
  bags: number;
}

/** The shipment that is being unloaded. It is measured elsewhere; this desk only shows it. */
export const SHIPMENT = {
  number: 'NW-2291',
  bags: 312,
  destination: 'roastery',
  legs: [
    { name: 'truck', from: 'farm', bySea: false, emittedKg: 720 },
    { name: 'sea', from: 'santos', bySea: true, emittedKg: 1_430 },
    { name: 'feeder', from: 'rotterdam', bySea: true, emittedKg: 350 },
    { name: 'lorry', from: 'bergen', bySea: false, emittedKg: 10 },
  ],
  lots: [
    { number: 'A', farm: 'Fazenda Serra Alta', variety: 'Bourbon Amarelo', bags: 140 },
    { number: 'B', farm: 'Sítio Boa Vista', variety: 'Catuaí Vermelho', bags: 96 },
    { number: 'C', farm: 'Fazenda Santa Rita', variety: 'Mundo Novo', bags: 76 },
  ],
  /** Metric tons of CO₂e that its way has emitted, as an order takes them. */
  emittedTons: '2.51',
  /** The same of all shipments of this quarter, and of this year. */
  quarterTons: '7.4',
  yearTons: '29.8',
} as const satisfies {
  number: string;
  bags: number;
  destination: keyof ShippingWords['places'];
  legs: readonly Leg[];
  lots: readonly Lot[];
  emittedTons: string;
  quarterTons: string;
  yearTons: string;
};

/** Kilograms of CO₂e of the whole way. */
export const EMITTED_KG = SHIPMENT.legs.reduce((kilograms, leg) => kilograms + leg.emittedKg, 0);
