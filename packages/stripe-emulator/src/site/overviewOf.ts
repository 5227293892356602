import type { ActiveFault, FaultMix } from '../faults/FaultRule.js';
import type { DeliveryRecord } from '../state/Deliveries.js';
import type { StoredOrder } from '../state/OrderBook.js';
import { toStripeEvent } from '../state/renderEvent.js';
import type { EndpointRecord } from '../state/WebhookEndpoints.js';
import type { ClimateProduct } from '../wire/ClimateProduct.js';
import type { StripeBalance } from '../wire/StripeBalance.js';
import type { StripeEvent } from '../wire/StripeEvent.js';
import type { Visit } from './definePage.js';
import { paymentsOf, type PaymentEntry } from './paymentsOf.js';

const ORDERS_SHOWN = 50;
const EVENTS_SHOWN = 50;

/** What there is to see about an account. It costs the same however many orders there are. */
export function overviewOf({ core, emulator }: Pick<Visit, 'core' | 'emulator'>): Overview {
  const orders = core.orders.page({ limit: ORDERS_SHOWN, cursor: null });
  const events = core.events.page({ limit: EVENTS_SHOWN, cursor: null }, () => true);
  return structuredClone({
    now: core.clock.now(),
    clockOffsetSeconds: core.clock.offsetSeconds,
    baseUrl: core.site.baseUrl,
    livemode: core.options.livemode,
    isEligible: core.account.isEligible,
    balance: core.ledger.toBalance(),
    orderCount: core.orders.size,
    orders: (orders?.items ?? []).map(({ order }) => order),
    payments: paymentsOf(core),
    products: core.catalog.products.all().toReversed(),
    events: (events?.items ?? []).map((record) => ({
      event: toStripeEvent(core, record),
      deliveries: core.deliveries.ofEvent(record.id),
    })),
    endpoints: core.endpoints.all(),
    heldDeliveries: emulator.webhooks.held().length,
    faults: core.faults.list(),
    faultMix: core.faults.currentMix,
    heldRequests: core.faults.heldCount,
  });
}

/** What there is to see about an account. */
export interface Overview {
  /** Seconds since the Unix epoch. */
  now: number;
  /** How far the clock is ahead of its source, in seconds. */
  clockOffsetSeconds: number;
  baseUrl: string;
  livemode: boolean;
  /** Whether the account may use Climate Orders. */
  isEligible: boolean;
  balance: StripeBalance;
  orderCount: number;
  /** The newest, newest first. */
  orders: StoredOrder[];
  /** The newest, newest first. */
  payments: PaymentEntry[];
  products: ClimateProduct[];
  /** The newest, newest first. */
  events: { event: StripeEvent; deliveries: DeliveryRecord[] }[];
  endpoints: EndpointRecord[];
  heldDeliveries: number;
  faults: ActiveFault[];
  faultMix: FaultMix | null;
  heldRequests: number;
}
