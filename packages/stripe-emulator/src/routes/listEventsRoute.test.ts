import { describe, expect, it } from 'vitest';
import { START_UNIX_SECONDS, startAccount, type Account } from '../testSupport/startAccount.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const DAY_SECONDS = 86_400;

async function startWithEvents(): Promise<Account> {
  const account = startAccount();
  for (let day = 0; day < 3; day += 1) {
    const { id } = await account.stripe.climate.orders.create({ product: PRODUCT, amount: 10_000 });
    await account.stripe.climate.orders.cancel(id);
    account.emulator.clock.advance(DAY_SECONDS);
  }
  return account;
}

const CREATED = 'climate.order.created';
const CANCELED = 'climate.order.canceled';

describe('the list of events', () => {
  it('is newest first, in pages', async () => {
    const { stripe } = await startWithEvents();
    const first = await stripe.events.list({ limit: 4 });
    expect(first).toMatchObject({ object: 'list', url: '/v1/events', has_more: true });
    expect(first.data.map(({ type }) => type)).toEqual([CANCELED, CREATED, CANCELED, CREATED]);
    const all = await stripe.events.list({ limit: 2 }).autoPagingToArray({ limit: 100 });
    expect(all).toHaveLength(6);
    expect(new Set(all.map(({ id }) => id)).size).toBe(6);
  });

  it('filters by type, by types, by a group of them and by time', async () => {
    const { stripe } = await startWithEvents();
    const count = async (parameters: Parameters<typeof stripe.events.list>[0]): Promise<number> =>
      (await stripe.events.list(parameters)).data.length;
    expect(await count({ type: CREATED })).toBe(3);
    expect(await count({ types: [CREATED, 'charge.succeeded'] })).toBe(3);
    expect(await count({ type: 'climate.order.*' })).toBe(6);
    expect(await count({ type: 'climate.product.*' })).toBe(0);
    expect(await count({ created: START_UNIX_SECONDS })).toBe(2);
    expect(await count({ created: { gt: START_UNIX_SECONDS, lte: START_UNIX_SECONDS + DAY_SECONDS } })).toBe(2);
    expect(await count({ created: { gte: START_UNIX_SECONDS + DAY_SECONDS }, type: CANCELED })).toBe(2);
  });

  it('pages within a filter, forwards and backwards', async () => {
    const { stripe } = await startWithEvents();
    const [newest, middle, oldest] = (await stripe.events.list({ type: CREATED })).data;
    const older = await stripe.events.list({ type: CREATED, starting_after: newest?.id ?? '', limit: 1 });
    expect(older).toMatchObject({ has_more: true, data: [{ id: middle?.id }] });
    const newer = await stripe.events.list({ type: CREATED, ending_before: oldest?.id ?? '', limit: 1 });
    expect(newer).toMatchObject({ has_more: true, data: [{ id: middle?.id }] });
  });

  it('forgets what is older than 30 days', async () => {
    const { emulator, stripe } = await startWithEvents();
    const oldest = (await stripe.events.list()).data.at(-1);
    emulator.clock.set(START_UNIX_SECONDS + 30 * DAY_SECONDS);
    expect(await stripe.events.retrieve(oldest?.id ?? '')).toMatchObject({ type: CREATED });
    emulator.clock.advance(1);
    expect((await stripe.events.list()).data).toHaveLength(4);
    await expect(stripe.events.retrieve(oldest?.id ?? '')).rejects.toMatchObject({ code: 'resource_missing' });
    expect(emulator.exportState().events).toHaveLength(4);
  });

  it.each([
    ['type=a&types[]=b', 'parameters_exclusive'],
    [Array.from({ length: 21 }, (_, index) => `types[]=t${index}`).join('&'), undefined],
    ['delivery_success=yes', undefined],
    ['created[after]=1', 'parameter_unknown'],
  ])('refuses %s', async (query, code) => {
    const { send } = startAccount();
    const { body, status } = await send('GET', `/v1/events?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { type: 'invalid_request_error' } });
    if (code !== undefined) expect(body).toMatchObject({ error: { code } });
  });
});
