import { createAccountControl, type AccountControl } from './controls/AccountControl.js';
import { createBalanceControl, type BalanceControl } from './controls/BalanceControl.js';
import { createCatalogControl, type CatalogControl } from './controls/CatalogControl.js';
import { createClockControl, type ClockControl } from './controls/ClockControl.js';
import { createEventsControl, type EventsControl } from './controls/EventsControl.js';
import { createFaultsControl, type FaultsControl } from './controls/FaultsControl.js';
import { createOrdersControl, type OrdersControl } from './controls/OrdersControl.js';
import { createPaymentsControl, type PaymentsControl } from './controls/PaymentsControl.js';
import { createPayoutsControl, type PayoutsControl } from './controls/PayoutsControl.js';
import { createTopupsControl, type TopupsControl } from './controls/TopupsControl.js';
import { createWebhooksControl, type WebhooksControl } from './controls/WebhooksControl.js';
import { answerFaulty } from './faults/answerFaulty.js';
import { refusalPage } from './hosted-pages/refusalPage.js';
import { resolveOptions } from './resolveOptions.js';
import { findPage } from './site/findPage.js';
import { PAGES } from './site/pages.js';
import { createCore, type EmulatorCore } from './state/EmulatorCore.js';
import type { EmulatorState } from './state/EmulatorState.js';
import { exportState } from './state/exportState.js';
import { importState } from './state/importState.js';
import type { StripeEmulatorOptions } from './StripeEmulatorOptions.js';
import { ensureEndpoint } from './webhooks/createEndpoint.js';
import { WebhookDispatcher } from './webhooks/WebhookDispatcher.js';
import { untilAborted } from './wire/untilAborted.js';

/**
 * Makes an emulated Stripe account: the Climate API and the balance it spends, as a function from `Request` to
 * `Response`, with controls for what in reality only Stripe, Frontier or time can do. Runs in Node and in browsers.
 *
 * @throws RangeError if an option makes no sense.
 * @example
 * const emulator = createStripeEmulator();
 * const stripe = new Stripe('sk_test_123', { httpClient: Stripe.createFetchHttpClient(emulator.fetch) });
 * const order = await stripe.climate.orders.create({
 *   product: 'climsku_frontier_offtake_portfolio_2027',
 *   metric_tons: Stripe.Decimal.from('0.5'),
 * });
 * emulator.orders.delay(order.id, { expectedDeliveryYear: 2028 });
 */
export function createStripeEmulator(options: StripeEmulatorOptions = {}): StripeEmulator {
  const core = createCore(resolveOptions(options));
  const dispatcher = new WebhookDispatcher(core);
  const addOwnEndpoints = (): void => core.options.webhooks.forEach((endpoint) => void ensureEndpoint(core, endpoint));
  addOwnEndpoints();
  const emulator: StripeEmulator = {
    fetch: (input, init) => {
      const request = isPlainRequest(input, init) ? input : new Request(input, init);
      return untilAborted(request.signal, () => answerRequest(core, emulator, request));
    },
    setBaseUrl: (baseUrl) => void (core.site.baseUrl = baseUrl),
    account: createAccountControl(core),
    clock: createClockControl(core),
    catalog: createCatalogControl(core),
    balance: createBalanceControl(core),
    orders: createOrdersControl(core),
    payments: createPaymentsControl(core),
    topups: createTopupsControl(core),
    payouts: createPayoutsControl(core),
    events: createEventsControl(core),
    webhooks: createWebhooksControl(core, dispatcher),
    faults: createFaultsControl(core),
    onChange: (listener) => core.changes.listen(listener),
    exportState: () => exportState(core),
    importState: (state) => {
      importState(core, state);
      addOwnEndpoints();
      dispatcher.resume();
    },
  };
  return emulator;
}

/** An emulated Stripe account. */
export interface StripeEmulator {
  /**
   * Answers a request to Stripe's API; the host in its URL does not matter. Takes what the global `fetch` takes, so
   * that it can stand in for it: a request that is aborted rejects, and what it has set going still happens.
   */
  fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** Says where a browser reaches the emulator, without a trailing slash: see the option `baseUrl`. */
  setBaseUrl: (baseUrl: string) => void;
  /** What the account may do. */
  account: AccountControl;
  /** The account's time. */
  clock: ClockControl;
  /** Products and suppliers. */
  catalog: CatalogControl;
  /** Money. */
  balance: BalanceControl;
  /** Orders, and what can happen to them outside the API. */
  orders: OrdersControl;
  /** Paying Checkout Sessions, invoices and payment intents. */
  payments: PaymentsControl;
  /** Money from the account's bank. */
  topups: TopupsControl;
  /** Money to the account's bank. */
  payouts: PayoutsControl;
  /** What has happened. */
  events: EventsControl;
  /** Where events are sent to, and how they get there. */
  webhooks: WebhooksControl;
  /** What goes wrong. */
  faults: FaultsControl;
  /**
   * Calls the listener after each change of state, be it by a request or by a control. Returns a function that stops
   * it.
   */
  onChange: (listener: () => void) => () => void;
  /**
   * All state, JSON-safe: catalogue, money, orders, events, endpoints, idempotency keys and the clock's shift; not the
   * faults.
   */
  exportState: () => EmulatorState;
  /**
   * Replaces all state.
   *
   * @throws Error if this is not a state that `exportState` of this version wrote; nothing is replaced then.
   */
  importState: (state: EmulatorState) => void;
}

async function answerRequest(core: EmulatorCore, emulator: StripeEmulator, request: Request): Promise<Response> {
  const found = findPage(PAGES, request.method, new URL(request.url).pathname);
  if (!found) return answerFaulty(core, request);
  try {
    return await found.page.answer({ core, emulator, request, ids: found.ids });
  } catch (failure) {
    return refusalPage(failure);
  }
}

function isPlainRequest(input: Request | string | URL, init: RequestInit | undefined): input is Request {
  // Not `instanceof`: a request may come from another realm, such as an iframe, or from a server's own class.
  return typeof input === 'object' && 'headers' in input && init === undefined;
}
