import type { OrdersControl } from '../controls/OrdersControl.js';
import type { OrderStep } from '../state/planStep.js';
import type { ClimateCancellationReason } from '../wire/ClimateOrder.js';
import type { StoredOrder } from '../state/OrderBook.js';
import type { OrderSeed } from '../state/seedOrder.js';
import { defineAction } from './defineAction.js';
import type { SitePage } from './definePage.js';
import { ControlProblem, type ControlBody } from './readBody.js';

/** What can be done to orders. */
export const ORDER_ACTIONS: readonly SitePage[] = [
  defineAction('POST', '/orders', ({ emulator, body }) => {
    body.text('product');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a person puts in place what they like
    return emulator.orders.create(body.fields as OrderSeed);
  }),
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
  deliver: (orders, id, body) =>
    orders.deliver(id, {
      metricTons: body.optionalText('metricTons'),
      supplier: body.optionalText('supplier'),
      certificate: body.optionalText('certificate'),
      registryUrl: body.optionalText('registryUrl'),
    }),
  cancel: (orders, id, body) => orders.cancel(id, readReason(body.optionalText('reason') ?? 'product_unavailable')),
  plan: (orders, id, body) => {
    body.whole('at');
    body.text('do');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a person plans what they like
    orders.plan(id, body.fields as unknown as OrderStep);
    return undefined;
  },
};

const REASONS: readonly ClimateCancellationReason[] = ['expired', 'product_unavailable', 'requested'];

function readReason(text: string): ClimateCancellationReason {
  const reason = REASONS.find((candidate) => candidate === text);
  if (reason) return reason;
  throw new ControlProblem(`An order is canceled as ${REASONS.join(', ')}, not as "${text}".`);
}
