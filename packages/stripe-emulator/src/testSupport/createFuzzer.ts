import { createRandom } from '../faults/createRandom.js';
import { ROUTES } from '../routes/findRoute.js';
import { PAGES as ALL_PAGES } from '../site/pages.js';

const GARBAGE = [
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  '💥',
  '\u0000',
  '[]',
  '__proto__',
  'constructor',
  '%',
  'true',
  'null',
  '9'.repeat(20),
];

/** Parameters that some operation takes, each with values that make sense for it. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  amount: ['1', '50', '5000', '123456'],
  auto_advance: ['true', 'false'],
  'beneficiary[public_name]': ['Ada', ''],
  cancel_url: ['https://shop.example/cart'],
  collection_method: ['send_invoice', 'charge_automatically'],
  confirm: ['true', 'false'],
  'created[gte]': ['0', '1793606400'],
  currency: ['usd', 'usd', 'eur', 'jpy', 'chf'],
  days_until_due: ['1', '30'],
  description: ['Removal', ''],
  disabled: ['true', 'false'],
  email: ['ada@example.com'],
  'enabled_events[]': ['*', 'climate.order.created'],
  'expand[]': ['product', 'data.product', 'payment_intent', 'latest_charge'],
  limit: ['1', '3', '100'],
  'line_items[0][price_data][currency]': ['usd', 'eur'],
  'line_items[0][price_data][product_data][name]': ['Carbon removal'],
  'line_items[0][price_data][unit_amount]': ['1', '5665', '56650'],
  'line_items[0][quantity]': ['1', '2'],
  'metadata[climate_product]': ['climsku_frontier_offtake_portfolio_2027', ''],
  metric_tons: ['0.01', '0.02', '1', '18000'],
  mode: ['payment', 'setup'],
  paid_out_of_band: ['true', 'false'],
  payment_method: ['pm_card_visa', 'pm_card_chargeDeclined', 'pm_card_authenticationRequired', 'pm_card_bypassPending'],
  product: [
    'climsku_frontier_offtake_portfolio_2027',
    'climsku_frontier_offtake_portfolio_2030',
    'climsku_frontier_offtake_portfolio_2026',
    'climsku_frontier_spot_inventory_2025',
  ],
  reason: ['requested_by_customer', 'duplicate'],
  status: ['open', 'paid', 'pending', 'succeeded'],
  success_url: ['https://shop.example/done'],
  type: ['climate.order.created', 'charge'],
  url: ['https://host.example/hook', 'javascript:1'],
};

/** Parameters that name another object. */
const REFERENCES = [
  'charge',
  'customer',
  'ending_before',
  'event',
  'invoice',
  'payment_intent',
  'source',
  'starting_after',
];

/** Parameters of requests that ought to succeed, so that there is something to work on. */
const RECIPES: readonly (readonly [path: string, parameters: readonly string[]])[] = [
  ['/v1/climate/orders', ['product', 'metric_tons']],
  ['/v1/climate/orders', ['product', 'amount', 'currency']],
  ['/v1/customers', ['email']],
  ['/v1/invoices', ['customer', 'collection_method', 'days_until_due']],
  ['/v1/invoiceitems', ['customer', 'invoice', 'amount', 'currency']],
  ['/v1/payment_intents', ['amount', 'currency', 'payment_method', 'confirm']],
  ['/v1/refunds', ['payment_intent', 'amount']],
  ['/v1/refunds', ['charge']],
  ['/v1/topups', ['amount', 'currency']],
  ['/v1/payouts', ['amount', 'currency']],
  ['/v1/webhook_endpoints', ['url', 'enabled_events[]']],
  [
    '/v1/checkout/sessions',
    ['mode', 'success_url', ...Object.keys(PARAMETERS).filter((name) => name.startsWith('line_items'))],
  ],
];

/** Makes requests, sensible ones and nonsense, the same for the same seed. */
export function createFuzzer(seed: number): Fuzzer {
  const random = createRandom(seed);
  const known: string[] = [];
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const isLikely = (probability: number): boolean => random() < probability;
  const value = (name: string): string => {
    if (isLikely(0.03)) return pick(GARBAGE) ?? '';
    return REFERENCES.includes(name) ? reference(name) : (pick(PARAMETERS[name] ?? FIELDS[name] ?? []) ?? '');
  };
  const reference = (name: string): string => {
    const prefix = PREFIXES[name];
    const fitting = prefix === undefined ? known : known.filter((id) => id.startsWith(prefix));
    return pick(fitting) ?? 'none_1';
  };
  const body = (names: readonly string[]): string =>
    new URLSearchParams(names.map((name) => [name, value(name)])).toString();
  const nonsense = (): FuzzRequest => {
    const route = pick(ROUTES);
    const path = (route?.segments ?? [])
      .map((segment) => (segment.startsWith('{') ? pathId(segment) : segment))
      .join('/');
    const names = Array.from({ length: isLikely(0.6) ? 0 : 1 + Math.floor(random() * 3) }, () => pick(NAMES) ?? '');
    return { method: route?.method ?? 'GET', path, body: body(names) };
  };
  const pathId = (segment: string): string => {
    if (isLikely(0.08)) return encodeURIComponent(pick(GARBAGE) ?? '') || 'x';
    return encodeURIComponent(reference(segment.slice(1, -1)));
  };
  const visitId = (segment: string): string => (segment === '{change}' ? (pick(CHANGES) ?? '') : pathId(segment));
  return {
    random,
    learn: (ids) => known.push(...ids),
    nextVisit: () => {
      const page = pick(PAGES);
      const path = (page?.segments ?? [])
        .map((segment) => (segment.startsWith('{') ? visitId(segment) : segment))
        .join('/');
      const names = Array.from({ length: Math.floor(random() * 4) }, () => pick(FIELD_NAMES) ?? '');
      return { method: page?.method ?? 'GET', path, body: body(names) };
    },
    next: () => {
      const recipe = isLikely(0.4) ? pick(RECIPES) : undefined;
      return recipe ? { method: 'POST', path: recipe[0], body: body(recipe[1]) } : nonsense();
    },
  };
}

/** Makes requests. */
export interface Fuzzer {
  /** The source of all chance. */
  random: () => number;
  /** Tells it of objects that there are. */
  learn: (ids: readonly string[]) => void;
  next: () => FuzzRequest;
  /** A request for a page, or of the control API. */
  nextVisit: () => FuzzRequest;
}

/** A request that may make sense. */
export interface FuzzRequest {
  method: string;
  path: string;
  /** Form-encoded; the query of a request that has no body. */
  body: string;
}

/** Fields of forms and of the control API. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  add: ['100', '-100'],
  advance: ['3600', '86400', '-3600', '99999999999999'],
  amount_subtotal: ['60000', '0'],
  available: ['0', '100000'],
  card: ['4242424242424242', '4000000000000002', '1'],
  do: ['deliver', 'delay', 'confirm'],
  at: ['1793606500', '1793706500'],
  expectedDeliveryYear: ['2027', '2029', '-5'],
  metric_tons_available: ['0', '100', 'many'],
  metricTons: ['0.01', '0', '1000'],
  order: ['sent', 'reversed', 'upside down'],
  set: ['1793606400', '1825142400'],
  settle: ['true'],
};
const FIELD_NAMES = [...Object.keys(FIELDS), 'product', 'currency', 'url', 'reason', 'event', 'status'];
const CHANGES = ['confirm', 'delay', 'substitute', 'deliver', 'cancel', 'plan', 'explode'];

/** Faults are left alone, as some of them wait, and so is what holds deliveries. */
const PAGES = ALL_PAGES.filter(({ segments }) => !segments.includes('faults') && !segments.includes('hold'));

const NAMES = [...Object.keys(PARAMETERS), ...REFERENCES, 'nonsense', 'metadata', 'expand'];

/** How ids begin, by the name of what refers to them. */
const PREFIXES: Readonly<Record<string, string>> = {
  charge: 'ch_',
  customer: 'cus_',
  event: 'evt_',
  intent: 'pi_',
  invoice: 'in_',
  item: 'ii_',
  order: 'climorder_',
  payment_intent: 'pi_',
  payout: 'po_',
  refund: 're_',
  session: 'cs_',
  topup: 'tu_',
  webhook_endpoint: 'we_',
};
