import { describe, expect, it } from 'vitest';
import { startAccount } from '../testSupport/startAccount.js';

const ORDERS = '/v1/climate/orders';
const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';

function startWithOrders(count: number) {
  const account = startAccount();
  for (let index = 0; index < count; index += 1)
    account.emulator.orders.create({ product: PRODUCT, id: `climorder_${index}` });
  const get = (query: string) => account.send('GET', `${ORDERS}?${query}`);
  return { ...account, get };
}

describe('a list', () => {
  it('has ten items unless told otherwise, and never a total', async () => {
    const { get } = startWithOrders(11);
    const { body } = await get('');
    expect(body).toMatchObject({ object: 'list', has_more: true, url: ORDERS, data: { length: 10 } });
    expect(Object.keys(body ?? {}).toSorted()).toEqual(['data', 'has_more', 'object', 'url']);
  });

  it('starts after and ends before the named object', async () => {
    const { get } = startWithOrders(5);
    const ids = async (query: string) => {
      const { body } = await get(query);
      return JSON.stringify(body).match(/climorder_\d/g);
    };
    expect(await ids('limit=2&starting_after=climorder_3')).toEqual(['climorder_2', 'climorder_1']);
    expect(await ids('limit=2&ending_before=climorder_1')).toEqual(['climorder_3', 'climorder_2']);
    expect(await ids('starting_after=climorder_0')).toBeNull();
  });

  it.each([
    ['limit=0', 'limit', 'parameter_invalid_integer'],
    ['limit=101', 'limit', 'parameter_invalid_integer'],
    ['limit=ten', 'limit', 'parameter_invalid_integer'],
    ['limit=1.5', 'limit', 'parameter_invalid_integer'],
    ['starting_after=climorder_none', 'starting_after', 'resource_missing'],
    ['ending_before=climorder_none', 'ending_before', 'resource_missing'],
    ['starting_after=climorder_0&ending_before=climorder_1', 'starting_after', 'parameters_exclusive'],
    ['starting_after=', 'starting_after', 'parameter_invalid_empty'],
    ['status=confirmed', 'status', 'parameter_unknown'],
    ['created[gte]=1', 'created', 'parameter_unknown'],
    ['expand[]=product', 'expand', undefined],
    ['expand[]=data.product.suppliers.locations.city', 'expand', 'property_expansion_max_depth'],
  ])('refuses %s', async (query, param, code) => {
    const { get } = startWithOrders(2);
    expect(await get(query)).toMatchObject({
      status: 400,
      body: { error: { type: 'invalid_request_error', param, ...(code && { code }) } },
    });
  });

  it('says how to expand within a list', async () => {
    const { get } = startWithOrders(1);
    expect((await get('expand[]=product')).body).toMatchObject({
      error: { message: expect.stringContaining("'data.product'") },
    });
    expect((await get('expand[]=data.product.suppliers')).body).toMatchObject({ data: [{ product: { id: PRODUCT } }] });
    expect((await get('expand[]=data.beneficiary')).body).toMatchObject({ data: [{ product: PRODUCT }] });
  });
});
