import {
  SECONDS_PER_DAY,
  addMetricTons,
  isSpotDelivery,
  normalizeMetricTons,
  type MetricTons,
  type Order,
} from '@offtake/contract';

/** What tons are counted as, in the order in which they are stacked. */
export const REMOVAL_KINDS = ['delivered', 'underWay', 'canceled'] as const;

export type RemovalKind = (typeof REMOVAL_KINDS)[number];

/** Exact sums of tons by what has become of them. */
export type RemovalTons = Record<RemovalKind, MetricTons>;

/** The tons that are expected in one year. */
export interface RemovalYear extends RemovalTons {
  year: number;
}

export interface RemovalByYear {
  /** Only years in which something is or was expected, the earliest first. */
  years: RemovalYear[];
  total: RemovalTons;
  /** Delivered and under way together: what was ordered and not canceled. */
  ordered: MetricTons;
  /** Of orders that wait for their money; they are not ordered yet, so they are in none of the other sums. */
  awaiting: MetricTons;
}

const NOTHING: RemovalTons = { delivered: '0', underWay: '0', canceled: '0' };

/**
 * Adds up orders by the year in which delivery is expected. An order counts as delivered as a whole and not before its
 * status says so, whatever parts of it have arrived. Pure and exact.
 */
export function removalByYear(orders: readonly Order[]): RemovalByYear {
  const byYear = new Map<number, RemovalTons>();
  let total = NOTHING;
  let awaiting: MetricTons = '0';
  for (const order of orders) {
    const tons = normalizeMetricTons(order.metric_tons) ?? '0';
    if (order.status === 'awaiting_funds') {
      awaiting = addMetricTons(awaiting, tons);
    } else {
      const kind = kindOf(order);
      const year = deliveryYearOf(order);
      byYear.set(year, withTons(byYear.get(year) ?? NOTHING, kind, tons));
      total = withTons(total, kind, tons);
    }
  }
  const years = [...byYear].map(([year, tons]) => ({ year, ...tons })).toSorted((a, b) => a.year - b.year);
  return { years, total, ordered: addMetricTons(total.delivered, total.underWay), awaiting };
}

function withTons(sums: RemovalTons, kind: RemovalKind, tons: MetricTons): RemovalTons {
  return { ...sums, [kind]: addMetricTons(sums[kind], tons) };
}

/** A status that is not known here is one of an order that is still under way. */
function kindOf({ status }: Order): RemovalKind {
  return status === 'delivered' || status === 'canceled' ? status : 'underWay';
}

/** Stripe delivers a spot order within 30 days; its own year is the one in which the removal was made ready. */
const SPOT_DELIVERY_SECONDS = 30 * SECONDS_PER_DAY;

function deliveryYearOf({ expected_delivery_year: year, created }: Order): number {
  if (!isSpotDelivery(year, created)) return year;
  return new Date((created + SPOT_DELIVERY_SECONDS) * 1_000).getUTCFullYear();
}
