import { startStack } from '@offtake/testing';
import { render, renderHook, waitFor } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as otherVersion from './index.js?copy=9.9.9';
import * as sameVersion from './index.js?copy=0.0.0';
import { OfftakeError, OfftakeProvider, useBalance, useOfftake, useOrders } from './index.js';
import { mountIsland } from './testSupport/mountIsland.js?copy=9.9.9&react=18';
import { VERSION } from './version.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Below this package's provider, unless another copy's is given. */
function below(stack: ReturnType<typeof startStack>, Provider = OfftakeProvider) {
  return ({ children }: { children: ReactNode }) => <Provider client={stack.client}>{children}</Provider>;
}

describe('two copies of different versions', () => {
  it.each([
    ['the provider', () => renderHook(() => otherVersion.useOrders(), { wrapper: below(startStack()) })],
    ['the hook', () => renderHook(() => useOfftake(), { wrapper: below(startStack(), otherVersion.OfftakeProvider) })],
  ])('fail with one error that names both and what to do, whichever is %s', (_which, renderIt) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(renderIt).toThrow(
      /two copies of @offtake\/hooks.+version \S+ \(http:\S+\).+version \S+ \(http:\S+\).+npm ls @offtake\/hooks/,
    );
    expect(renderIt).toThrow(`version ${VERSION} (http`);
    expect(renderIt).toThrow('version 9.9.9 (http');
  });

  it('leave each other alone where each has its own provider', async () => {
    const stack = startStack({ orders: ['confirmed'] });
    const Ids = ({ hook }: { hook: typeof useOrders }): ReactNode => hook().data?.map(({ id }) => id);
    const { container } = render(
      <StrictMode>
        <OfftakeProvider client={stack.client}>
          <Ids hook={useOrders} />,
          <otherVersion.OfftakeProvider client={stack.client}>
            <Ids hook={otherVersion.useOrders} />
          </otherVersion.OfftakeProvider>
        </OfftakeProvider>
      </StrictMode>,
    );
    await waitFor(() => expect(container.textContent).toBe('ord_confirmed,ord_confirmed'));
  });
});

describe('two copies of one version', () => {
  it('work together, and are named once in development', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const stack = startStack({ orders: ['confirmed'] });
    const { result } = renderHook(() => [sameVersion.useOrders(), useOrders()], {
      reactStrictMode: true,
      wrapper: below(stack, sameVersion.OfftakeProvider),
    });
    await waitFor(() => expect(result.current.map(({ isSuccess }) => isSuccess)).toEqual([true, true]));
    expect(log.mock.calls.flat()).toEqual([expect.stringContaining('two copies of @offtake/hooks')]);
  });

  it('know each other’s errors', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const stack = startStack();
    stack.faults.on({ path: '/balance' }, { code: 'forbidden' });
    const client = sameVersion.createOfftakeClient({ baseUrl: stack.baseUrl, fetch: stack.fetch });
    const error: unknown = await client.call('getOrder', { id: 'ord_none' }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OfftakeError);
    const { result } = renderHook(() => useBalance(), {
      wrapper: ({ children }) => <OfftakeProvider client={client}>{children}</OfftakeProvider>,
    });
    await waitFor(() => expect(result.current.data).toBeNull());
  });
});

it('serves two interfaces on one page that bring a React each', async () => {
  const stack = startStack({ orders: ['confirmed'] });
  const container = document.body.appendChild(document.createElement('div'));
  const unmount = mountIsland(container, stack.client);
  const { result } = renderHook(() => useOrders(), { wrapper: below(stack) });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  await waitFor(() => expect(container.textContent).toBe('React 18.3.1: ord_confirmed'));
  unmount();
  container.remove();
});
