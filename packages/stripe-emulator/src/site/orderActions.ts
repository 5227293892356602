import type { OrdersControl } from '../controls/OrdersControl.js';
import type { Delivery } from '../state/deliverOrder.js';
import type { OrderStep } from '../state/planStep.js';
import type { ClimateCancellationReason } from '../wire/ClimateOrder.js';
import type { StoredOrder } from '../state/OrderBook.js';
import type { OrderSeed } from '../state/seedOrder.js';
import { defineAction } from './defineAction.js';
import type { SitePage } from './definePage.js';
import { ControlProblem, type ControlBody } from './readBody.js';

/** What can be done to orders. */
export const ORDER_ACTIONS: readonly SitePage[] = [
  defineAction('POST', '/orders', ({ emulator, body }) => emulator.orders.create(readSeed(body))),
  defineAction('GET', '/orders/{order}', ({ emulator, ids: [id = ''] }) => emulator.orders.get(id)),
  defineAction('POST', '/orders/{order}/{change}', ({ emulator, ids: [id = '', name = ''], body }) => {
    const change = Object.hasOwn(CHANGES, name) ? CHANGES[name] : undefined;
    if (!change)
      throw new ControlProblem(`An order can't be changed by ${name}, only by ${Object.keys(CHANGES).join(', ')}.`);
    return change(emulator.orders, id, body);
  }),
];

type Change = (orders: OrdersControl, id: string, body: ControlBody) => StoredOrder | undefined;

const CHANGES: Readonly<Record<string, Change>> = {
  confirm: (orders, id) => orders.confirm(id),
  delay: (orders, id, body) => {
    const year = body.optionalWhole('expectedDeliveryYear') ?? orders.get(id).expected_delivery_year + 1;
    return orders.delay(id, { expectedDeliveryYear: year });
  },
  substitute: (orders, id, body) => orders.substitute(id, { product: body.text('product') }),
  deliver: (orders, id, body) => orders.deliver(id, readDelivery(body)),
  cancel: (orders, id, body) => orders.cancel(id, readReason(body)),
  plan: (orders, id, body) => {
    orders.plan(id, readStep(body));
    return undefined;
  },
};

const REASONS: readonly ClimateCancellationReason[] = ['expired', 'product_unavailable', 'requested'];

function readReason(body: ControlBody): ClimateCancellationReason {
  return body.has('reason') ? body.word('reason', REASONS) : 'product_unavailable';
}

function readDelivery(body: ControlBody): Delivery {
  return {
    metricTons: body.optionalText('metricTons'),
    supplier: body.optionalText('supplier'),
    certificate: body.optionalText('certificate'),
    registryUrl: body.optionalText('registryUrl'),
  };
}

function readStep(body: ControlBody): OrderStep {
  const at = body.whole('at');
  const what = body.word('do', ['cancel', 'confirm', 'delay', 'deliver', 'substitute']);
  if (what === 'cancel') return { at, do: what, reason: readReason(body) };
  if (what === 'delay') return { at, do: what, expectedDeliveryYear: body.whole('expectedDeliveryYear') };
  if (what === 'deliver') return { at, do: what, ...readDelivery(body) };
  return what === 'substitute' ? { at, do: what, product: body.text('product') } : { at, do: what };
}

function readSeed(body: ControlBody): OrderSeed {
  const unknown = Object.keys(body.fields).find((name) => !SEED_FIELDS.includes(name));
  if (unknown !== undefined)
    throw new ControlProblem(`An order is put in place with ${SEED_FIELDS.join(', ')}, not with "${unknown}".`);
  const given = {
    id: body.optionalText('id'),
    metric_tons: body.optionalText('metric_tons'),
    currency: body.optionalText('currency'),
    status: body.has('status') ? body.word('status', STATUSES) : undefined,
    created: body.optionalWhole('created'),
    expected_delivery_year: body.optionalWhole('expected_delivery_year'),
    beneficiary: body.has('beneficiary') ? { public_name: body.optionalText('beneficiary') ?? '' } : undefined,
  };
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return { product: body.text('product'), ...Object.fromEntries(known) };
}

const SEED_FIELDS = [
  'beneficiary',
  'created',
  'currency',
  'expected_delivery_year',
  'id',
  'metric_tons',
  'product',
  'status',
];
const STATUSES: readonly StoredOrder['status'][] = ['awaiting_funds', 'canceled', 'confirmed', 'delivered', 'open'];
