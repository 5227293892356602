import type { Order } from '@offtake/contract';
import { STACK_NOW, createOrderFixture, startStack } from '@offtake/testing';
import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderOfftake } from './testSupport/renderOfftake.js';
import { useCancellationTerms } from './useCancellationTerms.js';
import { useNow } from './useNow.js';

const DAY = 86_400;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});

afterEach(() => {
  vi.useRealTimers();
});

type Clock = ReturnType<typeof startStack>['clock'];

/** Moves the backend's clock, and lets the page notice. */
function pass(clock: Clock, seconds: number): void {
  clock.advance(seconds);
  act(() => void vi.advanceTimersByTime(1_000));
}

describe('the time', () => {
  it('is the backend’s, anew each second', () => {
    const stack = startStack();
    const { result } = renderOfftake(() => useNow(), stack);
    expect(result.current).toBe(STACK_NOW);
    pass(stack.clock, 1);
    expect(result.current).toBe(STACK_NOW + 1);
    pass(stack.clock, 3_600);
    expect(result.current).toBe(STACK_NOW + 3_601);
  });

  it('does not move between two ticks, however often it is asked for', () => {
    const stack = startStack();
    const { result, rerender } = renderOfftake(() => [useNow(), useNow()], stack);
    stack.clock.advance(10);
    rerender();
    expect(result.current).toEqual([STACK_NOW, STACK_NOW]);
  });

  it('stands still where it need not tick, and is right when it begins to', () => {
    const stack = startStack();
    const given = { isTicking: false };
    const { result, rerender } = renderOfftake(() => useNow(given.isTicking), stack);
    pass(stack.clock, 60);
    expect(result.current).toBe(STACK_NOW);
    expect(vi.getTimerCount()).toBe(0);
    given.isTicking = true;
    rerender();
    expect(result.current).toBe(STACK_NOW + 60);
  });

  it('takes one timer for a whole page, and none when it is gone', () => {
    const { unmount } = renderOfftake(() => [useNow(), useNow(), useNow()], startStack());
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the terms of a cancellation', () => {
  function openTerms(order: Partial<Order>) {
    const stack = startStack();
    let renders = 0;
    const fixture = createOrderFixture(order);
    const { result } = renderOfftake(() => {
      renders += 1;
      return useCancellationTerms(fixture);
    }, stack);
    return { ...stack, result, renders: () => renders };
  }

  it('count down and close themselves on time', () => {
    const { result, clock } = openTerms({ created: STACK_NOW });
    expect(result.current).toMatchObject({ canCancel: true, window: 'new_order', secondsLeft: DAY });
    pass(clock, DAY - 1);
    expect(result.current).toMatchObject({ canCancel: true, secondsLeft: 1 });
    pass(clock, 1);
    expect(result.current).toMatchObject({ canCancel: false, reason: 'window_closed', secondsLeft: null });
  });

  it('cause no more renders once they are closed, though the clock goes on', () => {
    const { result, clock, renders } = openTerms({ created: STACK_NOW - 2 * DAY });
    expect(result.current).toMatchObject({ canCancel: false, closedAt: STACK_NOW - DAY });
    const before = renders();
    for (let second = 0; second < 5; second += 1) pass(clock, 1);
    expect(renders()).toBe(before);
  });

  it('go from the better window to the other when it closes first', () => {
    const delayed = STACK_NOW - 30 * DAY + 5;
    const { result, clock } = openTerms({ created: STACK_NOW, delayed_at: delayed });
    expect(result.current).toMatchObject({ window: 'delayed', secondsLeft: 5 });
    pass(clock, 5);
    expect(result.current).toMatchObject({ window: 'new_order', secondsLeft: DAY - 5 });
  });

  it.each([
    [{ status: 'canceled' }, { canCancel: false, reason: 'canceled', secondsLeft: null }],
    [{ status: 'delivered' }, { canCancel: false, reason: 'delivered', secondsLeft: null }],
    [
      { status: 'awaiting_funds', stripe_order: null, payment: undefined },
      { canCancel: true, window: 'unpaid', secondsLeft: null },
    ],
  ])('of %j do not depend on time', (order, terms) => {
    const { result } = openTerms(order);
    expect(result.current).toMatchObject(terms);
    expect(vi.getTimerCount()).toBe(0);
  });
});
