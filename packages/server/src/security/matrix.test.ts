import { COMMON_CODES, ENDPOINTS, type Endpoint, type EndpointName } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import type { Authorize } from '../Authorize.js';
import { createCalls, PRODUCT, startServer, type Answer, type Call } from '../testSupport/startServer.js';

/** What each kind of caller is answered. */
interface Row {
  /** Nobody is signed in. */
  none: number;
  /** Signed in, about something that belongs to somebody else. */
  other: number;
  /** Whose it is. */
  right: number;
  /** Whose it is, without the endpoint's permission. */
  unpermitted: number;
}

const OPEN: Row = { none: 200, other: 200, right: 200, unpermitted: 200 };
const SHARED: Row = { none: 401, other: 200, right: 200, unpermitted: 403 };
const OWNED: Row = { none: 401, other: 404, right: 200, unpermitted: 403 };

/** A new endpoint without a row does not compile. */
const MATRIX: Record<EndpointName, Row> = {
  getConfig: OPEN,
  listProducts: SHARED,
  getProduct: SHARED,
  listSuppliers: SHARED,
  getSupplier: SHARED,
  listOrders: SHARED,
  createOrder: SHARED,
  getOrder: OWNED,
  updateOrder: OWNED,
  cancelOrder: OWNED,
  getBalance: SHARED,
};

const NAMES = Object.keys(ENDPOINTS).filter((name): name is EndpointName => Object.hasOwn(ENDPOINTS, name));
const SUPPLIER = 'climsup_charm_industrial';

/** Not like any other order here. */
const ORDER_OF_A = { metric_tons: '0.25', beneficiary: { public_name: 'Ada' } };

/** The caller says who it is and what it lacks. */
const authorize: Authorize = ({ request, action }) => {
  const owner = request.headers.get('x-owner');
  if (owner === null) return null;
  const isLacking = request.headers.get('x-lacks') === action;
  return { owner, permissions: isLacking ? [] : [action] };
};

async function startWithOrder() {
  const server = startServer({ handler: { authorize } });
  const { body } = await server.order(ORDER_OF_A, { key: 'key_of_a', owner: 'owner_a' });
  const supplier = (await server.get('/suppliers', { owner: 'owner_a' })).body.data[0]?.id ?? SUPPLIER;
  const ids: Partial<Record<EndpointName, string>> = { getProduct: PRODUCT, getSupplier: String(supplier) };
  const call = (name: EndpointName, as: Call, id = ids[name] ?? String(body.id)) =>
    callEndpoint(server, name, { as, id });
  return { server, call, orderId: String(body.id) };
}

function callEndpoint(
  { get, post }: Pick<ReturnType<typeof createCalls>, 'get' | 'post'>,
  name: EndpointName,
  { as, id }: { as: Call; id: string },
): Promise<Answer> {
  const endpoint: Endpoint = ENDPOINTS[name];
  const path = endpoint.path.replace('{id}', encodeURIComponent(id));
  return endpoint.method === 'GET' ? get(path, as) : post(path, BODIES[name], { key: 'key_1', ...as });
}

const BODIES: Partial<Record<EndpointName, object>> = {
  createOrder: { product: PRODUCT, metric_tons: '0.5', beneficiary: { public_name: 'Ada' } },
  updateOrder: { beneficiary: { public_name: 'Ada' } },
};

describe('missing authz: every endpoint and every caller', () => {
  it('has a row for every endpoint', () => {
    expect(Object.keys(MATRIX)).toEqual(NAMES);
  });

  it.each(NAMES)('%s answers each as the table says, and does nothing for those it refuses', async (name) => {
    const endpoint: Endpoint = ENDPOINTS[name];
    const lacks = { headers: { 'x-lacks': endpoint.action ?? 'nothing' } };
    const callers: Record<keyof Row, Call> = {
      none: {},
      other: { owner: 'owner_b' },
      unpermitted: { owner: 'owner_a', ...lacks },
      right: { owner: 'owner_a' },
    };
    const { server, call } = await startWithOrder();
    for (const kind of ['none', 'other', 'unpermitted', 'right'] as const) {
      const before = server.emulator.exportState().orders;
      const { status } = await call(name, callers[kind]);
      expect([kind, status]).toEqual([kind, MATRIX[name][kind]]);
      if (status !== 200) expect(server.emulator.exportState().orders).toEqual(before);
    }
  });
});

describe('IDOR across tenants', () => {
  const isOwned = (name: EndpointName) => MATRIX[name] === OWNED;

  it.each(NAMES.filter(isOwned))(
    '%s answers for somebody else’s id as for one that is missing, byte for byte',
    async (name) => {
      const { call, orderId } = await startWithOrder();
      const foreign = await call(name, { owner: 'owner_b' }, orderId);
      const missing = await call(name, { owner: 'owner_b' }, 'ord_none');
      expect(withoutRequestId(foreign)).toEqual(withoutRequestId(missing));
      expect(foreign.status).toBe(404);
    },
  );

  it.each(['starting_after', 'ending_before'])(
    '%s takes somebody else’s id for one that is missing',
    async (cursor) => {
      const { server, orderId } = await startWithOrder();
      const list = (id: string) => server.get(`/orders?${cursor}=${id}`, { owner: 'owner_b' });
      expect(withoutRequestId(await list(orderId))).toEqual(withoutRequestId(await list('ord_none')));
    },
  );

  it('lists nothing of somebody else’s, and the same key gives each an order of their own', async () => {
    const { server, orderId } = await startWithOrder();
    expect((await server.get('/orders', { owner: 'owner_b' })).body.data).toEqual([]);
    const second = await server.order({}, { key: 'key_of_a', owner: 'owner_b' });
    expect(second.status).toBe(200);
    expect(second.body.id).not.toBe(orderId);
  });
});

function withoutRequestId({ status, headers, body }: Answer) {
  const entries = [...headers].filter(([name]) => name !== 'request-id');
  return { status, headers: entries, body: JSON.stringify({ ...body, request_id: null }) };
}

describe('field exposure', () => {
  const ORDER_KEYS =
    'amount_fees amount_subtotal amount_total beneficiary canceled_at cancellation_reason certificate confirmed_at created ' +
    'currency delayed_at delivered_at delivery_details expected_delivery_year id livemode metadata metric_tons object payment ' +
    'product product_substituted_at status stripe_order';
  const PRODUCT_KEYS =
    'created current_prices_per_metric_ton delivery_year id livemode metric_tons_available name object suppliers';
  const SUPPLIER_KEYS = 'id info_url livemode locations name object removal_pathway';
  const KEYS: Record<EndpointName, string> = {
    getConfig:
      'amount_includes_fees amount_metric_tons_decimals contract_version currencies limits livemode object payment_sources permissions',
    listProducts: PRODUCT_KEYS,
    getProduct: PRODUCT_KEYS,
    listSuppliers: SUPPLIER_KEYS,
    getSupplier: SUPPLIER_KEYS,
    listOrders: ORDER_KEYS,
    createOrder: ORDER_KEYS,
    getOrder: ORDER_KEYS,
    updateOrder: ORDER_KEYS,
    cancelOrder: ORDER_KEYS,
    getBalance: 'available livemode object pending',
  };

  it.each(NAMES)('%s answers these fields and no others, whatever Stripe sends', async (name) => {
    const { server, call } = await startWithOrder();
    server.link.intercept = async (request, next) => Response.json(plant(await (await next(request)).json()));
    server.emulator.clock.advance(3_600);
    const { status, body } = await call(name, { owner: 'owner_a' });
    expect(status).toBe(200);
    const item = body.object === 'list' ? body.data[0] : body;
    expect(Object.keys(item).toSorted().join(' ')).toBe(KEYS[name]);
    expect(JSON.stringify(body)).not.toContain('planted');
  });
});

/** Adds what looks like a secret to every object that Stripe answers with, but to no map of its own keys. */
function plant(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plant);
  if (typeof value !== 'object' || value === null) return value;
  const isMap = (name: string) => name === 'metadata' || name === 'current_prices_per_metric_ton';
  const entries = Object.entries(value).map(([name, part]) => [name, isMap(name) ? part : plant(part)]);
  return {
    ...Object.fromEntries(entries),
    client_secret: 'planted',
    api_key: 'planted',
    internal: { note: 'planted' },
  };
}

describe('HTTP parameter pollution', () => {
  it.each(NAMES.filter((name) => 'query' in ENDPOINTS[name]))('%s refuses a name that is given twice', async (name) => {
    const server = startServer();
    for (const query of ['limit=1&limit=2', 'limit=1&%6Cimit=1', 'starting_after=a&limit=1&starting_after=b']) {
      const { status, body } = await server.get(`${ENDPOINTS[name].path}?${query}`);
      expect([status, body.errors[0].code]).toEqual([400, 'conflict']);
    }
    expect((await server.get(`${ENDPOINTS[name].path}?expand[]=data.x`)).body.errors[0].code).toBe('unknown_field');
    expect((await server.get(`${ENDPOINTS[name].path}?limit=1%00`)).status).toBe(400);
  });
});

describe('mass assignment', () => {
  it.each([
    'livemode',
    'amount_total',
    'status',
    'expand',
    'metadata',
    'metadata[offtake_owner]',
    'owner',
    'id',
    'stripe_order',
  ])('refuses the field %s in an order', async (field) => {
    const { order, emulator } = startServer();
    const { status, body } = await order({ [field]: 'x' });
    expect(status).toBe(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: `/${field}`, code: 'unknown_field' })]);
    expect(emulator.orders.list()).toEqual([]);
  });
});

describe('caching and sniffing', () => {
  it.each(NAMES)('%s answers everyone with headers that keep it private', async (name) => {
    const { call } = await startWithOrder();
    const answers = [
      await call(name, { owner: 'owner_a' }),
      await call(name, {}),
      await call(name, { owner: 'owner_b' }),
    ];
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toBe('no-store, private');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('request-id')).toMatch(/^req_./);
      expect(headers.get('vary')).toBe('origin');
      expect(headers.get('content-type')).toMatch(/^application\/(problem\+)?json$/);
    }
  });
});

describe('a Stripe that fails', () => {
  const failures: Record<string, () => Response> = {
    refuses: () =>
      Response.json({ error: { type: 'invalid_request_error', message: 'Not eligible.' } }, { status: 403 }),
    'is too busy': () => Response.json({ error: { type: 'rate_limit_error' } }, { status: 429 }),
    'does not know its key': () => Response.json({ error: { type: 'invalid_request_error' } }, { status: 401 }),
    'has a fault': () => new Response('', { status: 500 }),
    'cannot be reached': () => {
      throw new TypeError('fetch failed');
    },
  };
  const cases = Object.keys(failures).flatMap((failure) => NAMES.map((name) => ({ failure, name })));

  it.each(cases)('and $failure is told as the contract says by $name', async ({ failure, name }) => {
    const { server, call } = await startWithOrder();
    server.link.intercept = async () => failures[failure]?.() ?? expect.unreachable();
    const { status, body } = await call(name, { owner: 'owner_a', key: 'key_2' });
    const codes: readonly string[] = [...COMMON_CODES, ...ENDPOINTS[name].codes];
    if (status !== 200) expect(codes).toContain(body.code);
  });
});
