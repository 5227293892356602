import { createOrderFixture, startStack, type StackOptions } from '@offtake/testing';
import { act, render, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import * as hooks from './index.js';
import { recordRequests } from './testSupport/recordRequests.js';
import { perform, renderOfftake } from './testSupport/renderOfftake.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const ORDER = 'ord_cancelable';
const ORDERS = { orders: ['delivered', 'cancelable'] } satisfies StackOptions;
const NO_ORDER = createOrderFixture();

/** What a hook that reads shows. */
interface Reading {
  data: unknown;
  error: unknown;
}

interface ReadHook {
  /** Calls the hook as a component does, with arguments that are new objects for each render. */
  read: () => Reading;
  /** What it asks for, as in the contract. */
  paths: string[];
  /** The write that changes what it shows; null where none does. */
  changedBy: 'useCreateOrder' | 'useCancelOrder' | null;
  /** Whether a failure shows as nothing there yet, because the hooks that it is built on show it. */
  isSilent?: true;
}

/** A new hook that reads is an entry here. */
const READ_HOOKS: Record<string, ReadHook> = {
  useConfig: { read: () => hooks.useConfig(), paths: ['/config'], changedBy: null },
  useProducts: { read: () => hooks.useProducts(), paths: ['/products'], changedBy: 'useCreateOrder' },
  useProduct: { read: () => hooks.useProduct(PRODUCT), paths: ['/products/{id}'], changedBy: 'useCreateOrder' },
  useOrders: {
    read: () => hooks.useOrders({ status: ['confirmed', 'open', 'delivered', 'canceled'] }),
    paths: ['/orders'],
    changedBy: 'useCreateOrder',
  },
  useOrdersWindow: {
    read: () => {
      const { data, error } = hooks.useOrders();
      const { firstIndex } = hooks.useOrdersWindow();
      return { data: data && firstIndex, error };
    },
    paths: ['/orders'],
    changedBy: null,
  },
  useOrder: { read: () => hooks.useOrder(ORDER), paths: ['/orders/{id}'], changedBy: 'useCancelOrder' },
  useBalance: { read: () => hooks.useBalance(), paths: ['/balance'], changedBy: 'useCreateOrder' },
  useQuote: {
    read: () => {
      const { quote } = hooks.useQuote({ product: PRODUCT, quantity: { metric_tons: '1' }, currency: 'usd' });
      return { data: quote ?? undefined, error: null };
    },
    paths: ['/config', '/products'],
    changedBy: null,
    isSilent: true,
  },
  useOrderTimeline: {
    read: () => {
      const { data, error } = hooks.useOrder(ORDER);
      const steps = hooks.useOrderTimeline(data ?? NO_ORDER);
      return { data: data && steps, error };
    },
    paths: ['/orders/{id}'],
    changedBy: 'useCancelOrder',
  },
  useCancellationTerms: {
    read: () => {
      const { data, error } = hooks.useOrder(ORDER);
      const terms = hooks.useCancellationTerms(data ?? NO_ORDER);
      return { data: data && (terms ?? undefined), error };
    },
    paths: ['/orders/{id}'],
    changedBy: 'useCancelOrder',
  },
};

interface WriteHook {
  /** As in a record of requests. */
  endpoint: string;
  /** As in the contract. */
  path: string;
  use: () => { status: string; data: unknown; error: unknown; mutate: unknown; write: () => void };
}

/** The hooks that write, and a write with each. A new one is an entry here. */
const WRITE_HOOKS = {
  useCreateOrder: {
    endpoint: 'POST /orders',
    path: '/orders',
    use: () => {
      const { mutate, ...mutation } = hooks.useCreateOrder();
      const input = { product: PRODUCT, amount: 10_000 };
      return { ...mutation, mutate, write: () => mutate({ input, idempotencyKey: 'key_1' }) };
    },
  },
  useUpdateOrder: {
    endpoint: `POST /orders/${ORDER}`,
    path: '/orders/{id}',
    use: () => {
      const { mutate, ...mutation } = hooks.useUpdateOrder();
      const input = { beneficiary: { public_name: 'Ada' } };
      return { ...mutation, mutate, write: () => mutate({ id: ORDER, input }) };
    },
  },
  useCancelOrder: {
    endpoint: `POST /orders/${ORDER}/cancel`,
    path: '/orders/{id}/cancel',
    use: () => {
      const { mutate, ...mutation } = hooks.useCancelOrder();
      return { ...mutation, mutate, write: () => mutate({ id: ORDER }) };
    },
  },
} satisfies Record<string, WriteHook>;

/** Neither reads nor writes by itself; each has tests of its own. */
const OTHER_HOOKS = ['useIsCanceling', 'useIsOrderUnderWay', 'useLiveOrders', 'useNow', 'useOfftake', 'useOrderForm'];

it('leaves no hook out', () => {
  const tested = [...Object.keys(READ_HOOKS), ...Object.keys(WRITE_HOOKS), ...OTHER_HOOKS];
  expect(Object.keys(hooks).filter((name) => name.startsWith('use'))).toEqual(tested.toSorted());
});

describe.each(Object.entries(READ_HOOKS))('%s', (_name, { read, paths, changedBy, isSilent = false }) => {
  const requested = (requests: readonly { endpoint: string }[]) => requests.map(({ endpoint }) => endpoint).toSorted();
  const expected = paths
    .map((path) => `GET ${path.replace('{id}', path.startsWith('/orders') ? ORDER : PRODUCT)}`)
    .toSorted();

  it('shows nothing at first and then what the backend says', async () => {
    const { client, requests } = recordRequests(startStack(ORDERS));
    const { result } = renderOfftake(read, { client });
    expect(result.current).toMatchObject({ data: undefined, error: null });
    await waitFor(() => expect(result.current.data).toBeDefined());
    expect(result.current.error).toBeNull();
    expect(requested(requests)).toEqual(expected);
  });

  it('shows what went wrong, having asked once', async () => {
    const stack = startStack(ORDERS);
    for (const path of paths) stack.faults.on({ path }, { code: 'invalid_request' });
    const { client, requests } = recordRequests(stack);
    const queryClient = hooks.createOfftakeQueryClient();
    const { result } = renderOfftake(read, { client, queryClient });
    await waitFor(() => expect(requests).toHaveLength(paths.length));
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    expect(result.current.data).toBeUndefined();
    if (isSilent) expect(result.current.error).toBeNull();
    else expect(result.current.error).toMatchObject({ code: 'invalid_request', retryable: false });
    expect(requested(requests)).toEqual(expected);
  });

  it('shows the same object as long as the backend says the same', async () => {
    const queryClient = hooks.createOfftakeQueryClient();
    const { client, requests } = recordRequests(startStack(ORDERS));
    const { result, rerender } = renderOfftake(read, { client, queryClient });
    await waitFor(() => expect(result.current.data).toBeDefined());
    const { data } = result.current;
    rerender();
    expect(result.current.data).toBe(data);
    await act(() => queryClient.refetchQueries());
    expect(requests).toHaveLength(paths.length * 2);
    expect(result.current.data).toBe(data);
  });

  it('asks once for two components', async () => {
    const { client, requests } = recordRequests(startStack(ORDERS));
    const Part = () => (read().data === undefined ? 'none ' : 'some ');
    const { container } = render(
      <StrictMode>
        <hooks.OfftakeProvider client={client}>
          <Part />
          <Part />
        </hooks.OfftakeProvider>
      </StrictMode>,
    );
    await waitFor(() => expect(container.textContent).toBe('some some '));
    expect(requested(requests)).toEqual(expected);
  });

  it('gives up what it waits for when it leaves, and asks anew when it is back', async () => {
    const stack = startStack(ORDERS);
    for (const path of paths) stack.faults.on({ path }, 'hang');
    const signals: (AbortSignal | null | undefined)[] = [];
    const { client } = recordRequests(stack, {
      fetch: (input, init) => {
        signals.push(init?.signal);
        return stack.fetch(input, init);
      },
    });
    const queryClient = hooks.createOfftakeQueryClient();
    const { unmount } = renderOfftake(read, { client, queryClient });
    await waitFor(() => expect(signals.length).toBeGreaterThanOrEqual(paths.length));
    unmount();
    await waitFor(() => expect(signals.every((signal) => signal?.aborted)).toBe(true));
    stack.faults.clear();
    const { result } = renderOfftake(read, { client, queryClient });
    await waitFor(() => expect(result.current.data).toBeDefined());
  });

  it.each(changedBy ? [changedBy] : [])('shows what %s has changed', async (write) => {
    const { use }: WriteHook = WRITE_HOOKS[write];
    const { result } = renderOfftake(() => ({ reading: read(), writing: use() }), startStack(ORDERS));
    await waitFor(() => expect(result.current.reading.data).toBeDefined());
    const before = result.current.reading.data;
    perform(() => result.current.writing.write());
    await waitFor(() => expect(result.current.reading.data).not.toEqual(before));
    await waitFor(() => expect(result.current.writing.status).toBe('success'));
    expect(result.current.reading.error).toBeNull();
  });
});

describe.each(Object.entries<WriteHook>(WRITE_HOOKS))('%s', (_name, { use, endpoint, path }) => {
  it('waits until it is asked, and then gives the order', async () => {
    const { client, to, requests } = recordRequests(startStack(ORDERS));
    const { result, rerender } = renderOfftake(use, { client });
    expect(result.current).toMatchObject({ status: 'idle', data: undefined, error: null });
    const { mutate } = result.current;
    rerender();
    expect(result.current.mutate).toBe(mutate);
    expect(requests).toEqual([]);
    perform(() => result.current.write());
    await waitFor(() => expect(result.current.data).toHaveProperty('amount_total'));
    expect(to(endpoint)).toHaveLength(1);
  });

  it.each(['invalid_request', 'rate_limited', 'stripe_unavailable'] as const)(
    'says that it failed with %s, and leaves it at that whatever the host’s own cache does',
    async (code) => {
      const stack = startStack(ORDERS);
      stack.faults.on({ method: 'POST', path }, { code, retryAfter: 0 });
      const { client, to } = recordRequests(stack);
      const queryClient = hooks.createOfftakeQueryClient();
      queryClient.setDefaultOptions({ mutations: { retry: 3, retryDelay: 0 } });
      const { result } = renderOfftake(use, { client, queryClient });
      perform(() => result.current.write());
      await waitFor(() => expect(result.current.error).toMatchObject({ code }));
      expect(to(endpoint)).toHaveLength(1);
    },
  );

  it('is carried out though its component leaves', async () => {
    const stack = startStack(ORDERS);
    stack.faults.on({ method: 'POST', path, times: 1 }, 'hang');
    const { client, to } = recordRequests(stack);
    const queryClient = hooks.createOfftakeQueryClient();
    const { result, unmount } = renderOfftake(use, { client, queryClient });
    perform(() => result.current.write());
    await waitFor(() => expect(to(endpoint)).toHaveLength(1));
    unmount();
    stack.faults.clear();
    const [mutation] = queryClient.getMutationCache().getAll();
    await waitFor(() => expect(mutation?.state.data).toHaveProperty('amount_total'));
    expect(to(endpoint)).toHaveLength(1);
  });
});

describe('a purchase without a key', () => {
  it('is not sent', async () => {
    const { client, requests } = recordRequests(startStack());
    const { result } = renderOfftake(() => hooks.useCreateOrder(), { client });
    const input = { product: PRODUCT, amount: 10_000 };
    perform(() => result.current.mutate({ input } as hooks.CreateOrderVariables));
    await waitFor(() => expect(result.current.error).toBeInstanceOf(TypeError));
    expect(String(result.current.error)).toContain('idempotencyKey');
    expect(requests).toEqual([]);
  });
});
