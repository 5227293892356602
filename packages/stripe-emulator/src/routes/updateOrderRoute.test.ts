import { describe, expect, it } from 'vitest';
import { startAccount } from '../testSupport/startAccount.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';

function startWithOrder() {
  const account = startAccount();
  const { id } = account.emulator.orders.create({
    product: PRODUCT,
    beneficiary: { public_name: 'Ada' },
    metadata: { a: '1', b: '2' },
  });
  const update = (body: string) => account.send('POST', `/v1/climate/orders/${id}`, { body });
  return { ...account, id, update };
}

describe('updating an order', () => {
  it('removes the keys whose value is empty and keeps the others', async () => {
    const { update } = startWithOrder();
    expect((await update('metadata[a]=&metadata[c]=3')).body).toMatchObject({ metadata: { b: '2', c: '3' } });
  });

  it('removes all metadata for an empty value', async () => {
    const { update } = startWithOrder();
    expect((await update('metadata=')).body).toHaveProperty('metadata', {});
  });

  it('keeps a key called __proto__ a key', async () => {
    const { update } = startWithOrder();
    const { body } = await update('metadata[__proto__]=x');
    expect(JSON.stringify(body)).toContain('"__proto__":"x"');
    expect((await update('metadata[a]=9')).body).toHaveProperty('metadata.a', '9');
  });

  it('counts the keys that would remain', async () => {
    const { update } = startWithOrder();
    expect(await update(pairs(49))).toMatchObject({ status: 400, body: { error: { param: 'metadata' } } });
    expect(await update(`${pairs(49)}&metadata[a]=`)).toMatchObject({ status: 200 });
  });

  it.each(['beneficiary=', 'beneficiary[public_name]='])('unsets the beneficiary for %s', async (body) => {
    const { update } = startWithOrder();
    expect((await update(body)).body).not.toHaveProperty('beneficiary');
  });

  it('changes nothing when nothing is asked', async () => {
    const { emulator, id, update } = startWithOrder();
    const before = emulator.orders.get(id);
    expect((await update('')).body).toEqual(before);
  });

  it.each(['amount=1', 'metric_tons=1', 'product=x', 'currency=eur', 'status=canceled'])('refuses %s', async (body) => {
    const { update } = startWithOrder();
    expect(await update(body)).toMatchObject({
      status: 400,
      body: { error: { code: 'parameter_unknown', param: body.split('=')[0] } },
    });
  });
});

function pairs(count: number): string {
  return Array.from({ length: count }, (_, key) => `metadata[k${key}]=1`).join('&');
}
