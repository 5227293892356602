import { startStack, type StackOptions } from '@offtake/testing';
import { waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import type { OrderDraft } from '../orderDraft.js';
import { useOrderForm, type UseOrderFormOptions } from '../useOrderForm.js';
import { createMapStorage } from './createMapStorage.js';
import { recordRequests } from './recordRequests.js';
import { perform, renderOfftake } from './renderOfftake.js';

/** Refusals are what these tests are about. */
const SILENT = { warn: () => {}, error: () => {} };

/**
 * A stack, a storage that outlives the form, and every request that a form makes. By default as a caller that tabs know
 * for one, and another one each time: other tests run in other frames of the same browser.
 */
export function startShop(given: StackOptions & { cacheScope?: string } = {}) {
  const { cacheScope = crypto.randomUUID(), ...options } = given;
  const stack = startStack({ ...options, handler: { logger: SILENT, ...options.handler } });
  return {
    stack,
    storage: createMapStorage(),
    onPlaced: vi.fn<NonNullable<UseOrderFormOptions['onPlaced']>>(),
    ...recordRequests(stack, { cacheScope }),
  };
}

export type Shop = ReturnType<typeof startShop>;

/** Opens a form in a shop, as a page that is loaded does, and waits until it knows what is on offer. */
export async function openForm(shop: Shop, options: UseOrderFormOptions = {}) {
  const { locale, ...formOptions } = options;
  const { client, storage, onPlaced } = shop;
  const { result, unmount } = renderOfftake(() => useOrderForm({ storage, onPlaced, ...formOptions }), {
    client,
    locale,
  });
  await waitFor(() => {
    expect(result.current.products.data).toBeDefined();
    expect(result.current.config.data).toBeDefined();
  });
  const untilStep = (step: string) => waitFor(() => expect(result.current.state.step).toBe(step), { timeout: 5_000 });
  return {
    result,
    unmount,
    untilStep,
    edit: (change: Partial<OrderDraft>) => perform(() => result.current.edit(change)),
    review: () => perform(() => result.current.review()),
    place: () => perform(() => result.current.place()),
    /** Enters a quantity and goes on to the review. */
    enter: (change: Partial<OrderDraft>) => {
      perform(() => result.current.edit(change));
      expect(perform(() => result.current.review())).toBeNull();
    },
    /** The state, which must be in this step. */
    state: () => result.current.state,
  };
}

/** The intent of a state that has one. */
export function intentOf(state: ReturnType<typeof useOrderForm>['state']) {
  return 'intent' in state ? state.intent : expect.unreachable(`There is no intent while ${state.step}.`);
}
