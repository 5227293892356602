import { startStack, type Fault } from '@offtake/testing';
import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordRequests } from './testSupport/recordRequests.js';
import { renderOfftake } from './testSupport/renderOfftake.js';
import { useConfig } from './useConfig.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets this many seconds pass, and everything that is due by then happen. */
async function pass(seconds: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(seconds * 1_000);
    // Bodies are read beside the timers: those that were asked for before this one are there with it.
    for (let turn = 0; turn < BODIES_PER_REQUEST; turn += 1) await new Response('read').text();
    await vi.advanceTimersByTimeAsync(0);
  });
}

/** The whole stack is in this page: the client, the handler and the official SDK each read a body or two. */
const BODIES_PER_REQUEST = 20;

/** A page that reads the config from a backend which fails a number of times, and has heard of the first failure. */
async function openPage(fault: Fault, times?: number) {
  const stack = startStack();
  // The stack loads a route with its first request, which is beside the timers.
  await stack.client.call('getConfig');
  stack.faults.on({ path: '/config', times }, fault);
  const { client, requests } = recordRequests(stack);
  const page = renderOfftake(() => useConfig(), { client });
  await pass(0);
  return { ...page, requests };
}

function unavailable(retryAfter: string): Fault {
  return { respond: () => new Response('', { status: 503, headers: { 'retry-after': retryAfter, date: DATE } }) };
}

const DATE = 'Mon, 23 Nov 2026 12:00:00 GMT';

describe('a read that failed', () => {
  it('is tried again after 1, 2 and 4 seconds, and then no more', async () => {
    const { requests, result } = await openPage('offline');
    const counts: number[] = [];
    for (const seconds of [0.7, 0.3, 1.7, 0.3, 3.7, 0.3, 600]) {
      await pass(seconds);
      counts.push(requests.length);
    }
    expect(counts).toEqual([1, 2, 2, 3, 3, 4, 4]);
    expect(result.current.error).toMatchObject({ code: 'network_error' });
  });

  it.each([
    ['seconds', '7'],
    ['a date', 'Mon, 23 Nov 2026 12:00:07 GMT'],
  ])('waits for as long as the backend asks for in %s', async (_kind, retryAfter) => {
    const { requests, result } = await openPage(unavailable(retryAfter), 1);
    await pass(6.5);
    expect(requests).toHaveLength(1);
    await pass(0.5);
    expect(requests).toHaveLength(2);
    expect(result.current.isSuccess).toBe(true);
  });

  it.each(['31', 'Mon, 23 Nov 2026 13:00:00 GMT'])('is shown at once when that is long: %s', async (retryAfter) => {
    const { requests, result } = await openPage(unavailable(retryAfter));
    expect(result.current.error).toMatchObject({ code: 'internal_error', status: 503 });
    await pass(7_200);
    expect(requests).toHaveLength(1);
  });

  it.each([400, 401, 403, 409, 422])('is shown at once with status %i, which will not pass', async (status) => {
    const { requests, result } = await openPage({
      respond: () => Response.json({ code: 'invalid_request', retryable: false }, { status }),
    });
    expect(result.current.error).toMatchObject({ status });
    await pass(600);
    expect(requests).toHaveLength(1);
  });

  it('is not tried again when nobody waits for it any more', async () => {
    const { requests, unmount } = await openPage('offline');
    unmount();
    await pass(600);
    expect(requests).toHaveLength(1);
  });
});
