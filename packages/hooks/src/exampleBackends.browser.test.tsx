import { waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, type TestContext } from 'vitest';
import { createMapStorage } from './testSupport/createMapStorage.js';
import { openExampleBackend } from './testSupport/openExampleBackend.js';
import { perform, renderOfftake } from './testSupport/renderOfftake.js';
import { useBalance } from './useBalance.js';
import { useCancelOrder } from './useCancelOrder.js';
import { useConfig } from './useConfig.js';
import { useOrder } from './useOrder.js';
import { useOrderForm } from './useOrderForm.js';
import { useOrders } from './useOrders.js';

const TIMEOUT_MS = 30_000;
const PATIENCE = { timeout: 10_000 };

type Backend = NonNullable<Awaited<ReturnType<typeof openExampleBackend>>>;
const open = new Set<Backend>();

afterEach(async () => {
  for (const backend of open) await backend.close();
  open.clear();
});

async function start(file: string, { skip }: TestContext): Promise<Backend> {
  const backend = await openExampleBackend(file);
  if (!backend) return skip(`There is nothing here to run ${file} with.`);
  open.add(backend);
  return backend;
}

function openPage(client: Backend['client']) {
  const storage = createMapStorage();
  const { result } = renderOfftake(
    () => ({
      config: useConfig(),
      balance: useBalance(),
      orders: useOrders(),
      nobodys: useOrder('climorder_of_nobody'),
      cancel: useCancelOrder(),
      form: useOrderForm({ storage, defaultDraft: { quantity: '100', publicName: 'Ada' } }),
    }),
    { client },
  );
  const untilStep = (step: string) => waitFor(() => expect(result.current.form.state.step).toBe(step), PATIENCE);
  return { result, untilStep };
}

describe.each(['node-http.mjs', 'python_stdlib.py'])('the hooks on docs/backends/%s', (file) => {
  it('leave out what it does not have', { timeout: TIMEOUT_MS }, async (context) => {
    const { client, breaches } = await start(file, context);
    const { result } = openPage(client);
    await waitFor(
      () => expect(result.current.config.isSuccess && result.current.balance.isSuccess).toBe(true),
      PATIENCE,
    );
    expect(result.current.balance.data).toBeNull();
    expect(result.current.config.data).toMatchObject({ payment_sources: ['balance'] });
    expect(result.current.config.data?.permissions).not.toContain('order.update');
    await waitFor(() => expect(result.current.nobodys.error).toMatchObject({ code: 'not_found' }), PATIENCE);
    expect(breaches).toEqual([]);
  });

  it('order, understand a refusal, list and cancel', { timeout: TIMEOUT_MS }, async (context) => {
    const { client, breaches, addBalance, countOrders } = await start(file, context);
    const { result, untilStep } = openPage(client);
    await waitFor(() => expect(result.current.form.quote).not.toBeNull(), PATIENCE);
    await waitFor(() => expect(result.current.config.isSuccess).toBe(true), PATIENCE);
    perform(() => result.current.form.edit({ currency: 'usd' }));
    expect(perform(() => result.current.form.review())).toBeNull();
    perform(() => result.current.form.place());
    await untilStep('reviewing');
    expect(result.current.form.state).toMatchObject({ error: { code: 'insufficient_balance' } });

    await addBalance(100_000);
    perform(() => result.current.form.place());
    await untilStep('placed');
    await waitFor(() => expect(result.current.orders.data).toHaveLength(1), PATIENCE);
    expect(result.current.orders.data).toMatchObject([{ amount_total: 10_000, beneficiary: { public_name: 'Ada' } }]);
    perform(() => result.current.cancel.mutate({ id: result.current.orders.data?.[0]?.id ?? '' }));
    await waitFor(() => expect(result.current.orders.data?.[0]?.status).toBe('canceled'), PATIENCE);
    expect(await countOrders()).toBe(1);
    expect(breaches).toEqual([]);
  });

  it('buy once, though the answer is lost', { timeout: TIMEOUT_MS }, async (context) => {
    const { client, addBalance, loseNextAnswer, countOrders } = await start(file, context);
    await addBalance(100_000);
    const { result, untilStep } = openPage(client);
    await waitFor(() => expect(result.current.form.quote).not.toBeNull(), PATIENCE);
    await waitFor(() => expect(result.current.config.isSuccess).toBe(true), PATIENCE);
    perform(() => result.current.form.edit({ currency: 'usd' }));
    perform(() => result.current.form.review());
    loseNextAnswer();
    perform(() => result.current.form.place());
    await untilStep('unknown');
    perform(() => result.current.form.place());
    await untilStep('placed');
    expect(await countOrders()).toBe(1);
  });

  it('tell who is not let in', { timeout: TIMEOUT_MS }, async (context) => {
    const { stranger, breaches } = await start(file, context);
    const { result } = openPage(stranger);
    await waitFor(() => expect(result.current.orders.error).toMatchObject({ code: 'unauthenticated' }), PATIENCE);
    expect(breaches).toEqual([]);
  });
});
