import { usualFees } from '../catalogue/usualFees.js';
import type { PriceInput, ProductChange } from '../controls/CatalogControl.js';
import type { FaultMix, FaultRule } from '../faults/FaultRule.js';
import type { EmulatorState } from '../state/EmulatorState.js';
import { defineAction, type Action } from './defineAction.js';
import type { SitePage } from './definePage.js';
import { overviewOf } from './overviewOf.js';
import { ControlBody, ControlProblem } from './readBody.js';

/** What can be done to the account: time, money, catalogue, state. */
export const CONTROL_ACTIONS: readonly SitePage[] = [
  defineAction('GET', '/state', (action) => overviewOf(action)),
  defineAction('POST', '/clock', ({ emulator, body }) => {
    if (body.has('set')) emulator.clock.set(body.whole('set'));
    else emulator.clock.advance(body.whole('advance'));
    return { now: emulator.clock.now() };
  }),
  defineAction('POST', '/balance', changeBalance),
  defineAction('POST', '/products', addProduct),
  defineAction('POST', '/products/{product}', changeProduct),
  defineAction('POST', '/account', ({ emulator, body }) => emulator.account.setEligible(body.flag('eligible'))),
  defineAction('GET', '/export', ({ emulator }) => emulator.exportState()),
  defineAction('POST', '/import', ({ emulator, body }) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `importState` refuses what is no state
    emulator.importState(body.fields as unknown as EmulatorState),
  ),
  defineAction('POST', '/faults', ({ emulator, body }) => {
    const { kind, ...rest } = body.fields;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `add` refuses what makes no sense
    return { id: emulator.faults.add({ ...numbersOf(rest), kind } as FaultRule) };
  }),
  defineAction('POST', '/faults/mix', ({ emulator, body }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `mix` refuses what makes no sense
    const mix = body.fields as unknown as FaultMix;
    emulator.faults.mix(body.has('seed') ? mix : null);
  }),
  defineAction('POST', '/faults/clear', ({ emulator }) => emulator.faults.clear()),
  defineAction('POST', '/faults/release', ({ emulator }) => emulator.faults.release()),
  defineAction('DELETE', '/faults/{fault}', ({ emulator, ids: [id = ''] }) => ({
    removed: emulator.faults.remove(id),
  })),
];

/** What can be done to webhooks. */
export const WEBHOOK_ACTIONS: readonly SitePage[] = [
  defineAction('POST', '/webhooks/endpoints', ({ emulator, body }) =>
    emulator.webhooks.addEndpoint({
      url: body.text('url'),
      secret: body.optionalText('secret'),
      enabledEvents: body.optionalTexts('enabledEvents'),
      payload: body.has('payload') ? body.word('payload', ['snapshot', 'thin']) : undefined,
    }),
  ),
  defineAction('POST', '/webhooks/endpoints/{endpoint}', ({ emulator, ids: [id = ''], body }) =>
    emulator.webhooks.updateEndpoint(id, { isEnabled: body.flag('enabled') }),
  ),
  defineAction('POST', '/webhooks/roll', ({ emulator, body }) => ({
    secret: emulator.webhooks.roll(body.text('endpoint'), {
      secret: body.optionalText('secret'),
      overlapSeconds: body.optionalWhole('overlapSeconds'),
    }),
  })),
  defineAction('POST', '/webhooks/resend', async ({ emulator, body }) => {
    emulator.webhooks.resend(body.text('event'), body.optionalText('endpoint'));
    await emulator.webhooks.flush();
  }),
  defineAction('POST', '/webhooks/flush', ({ emulator }) => emulator.webhooks.flush()),
  defineAction('POST', '/webhooks/hold', ({ emulator }) => emulator.webhooks.hold()),
  defineAction('POST', '/webhooks/release', ({ emulator, body }) => {
    const order = body.has('order') ? body.word('order', ['reversed', 'sent', 'shuffled']) : 'sent';
    emulator.webhooks.release({ order, seed: body.optionalWhole('seed') });
  }),
];

function changeBalance({ emulator: { balance }, body }: Action): unknown {
  const currency = body.text('currency');
  if (body.has('add')) balance.add(currency, body.whole('add'));
  else if (body.flag('settle')) balance.settle(currency);
  else {
    const [available, pending] = [body.optionalWhole('available'), body.optionalWhole('pending')];
    if (available === undefined && pending === undefined)
      throw new ControlProblem('Say what to "add", or what shall be "available" or "pending".');
    const { available: a = balance.available(currency), pending: p = balance.pending(currency) } = {
      available,
      pending,
    };
    balance.set(currency, { available: a, pending: p });
  }
  return { currency, available: balance.available(currency), pending: balance.pending(currency) };
}

/** Changes availability, or the price of one currency; fees are 3 % of the subtotal unless they are named. */
function changeProduct({ emulator: { catalog }, ids: [id = ''], body }: Action): unknown {
  if (!body.has('amount_subtotal')) return catalog.updateProduct(id, readProduct(body));
  const subtotal = body.whole('amount_subtotal');
  const fees = body.optionalWhole('amount_fees') ?? usualFees(subtotal);
  const prices = catalog.getProduct(id).current_prices_per_metric_ton;
  const price = { amount_subtotal: subtotal, amount_fees: fees };
  return catalog.updateProduct(id, { current_prices_per_metric_ton: { ...prices, [body.text('currency')]: price } });
}

function addProduct({ emulator: { catalog }, body }: Action): unknown {
  const { name, metric_tons_available: tons, current_prices_per_metric_ton: prices, ...rest } = readProduct(body);
  if (name === undefined || tons === undefined || prices === undefined)
    throw new ControlProblem('A product needs "name", "metric_tons_available" and "current_prices_per_metric_ton".');
  return catalog.addProduct({
    id: body.text('id'),
    name,
    metric_tons_available: tons,
    current_prices_per_metric_ton: prices,
    delivery_year: rest.delivery_year ?? null,
    suppliers: rest.suppliers ?? [],
  });
}

function readProduct(body: ControlBody): ProductChange {
  const given = {
    name: body.optionalText('name'),
    delivery_year: body.optionalWhole('delivery_year'),
    metric_tons_available: body.optionalText('metric_tons_available'),
    suppliers: body.optionalTexts('suppliers'),
    current_prices_per_metric_ton: body.has('current_prices_per_metric_ton') ? readPrices(body) : undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function readPrices(body: ControlBody): Record<string, PriceInput> {
  const prices = Object.entries(body.group('current_prices_per_metric_ton'));
  return Object.fromEntries(
    prices.map(([currency, price]) => {
      const fields = new ControlBody(Object(price));
      return [currency, { amount_subtotal: fields.whole('amount_subtotal'), amount_fees: fields.whole('amount_fees') }];
    }),
  );
}

/** The same with numbers for the texts that a form sends; what is empty is left out. */
function numbersOf(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = Object.entries(fields).filter(([, value]) => value !== '');
  return Object.fromEntries(given.map(([name, value]) => [name, toNumber(value)]));
}

function toNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}
