import type { Stack } from '@offtake/testing';
import { InfiniteQueryObserver, QueryObserver } from '@tanstack/react-query';
import { onTestFinished } from 'vitest';
import { createOfftakeClient, type OfftakeClientOptions } from '../createOfftakeClient.js';
import { createOfftakeQueryClient } from '../createOfftakeQueryClient.js';
import { createLiveSession } from '../live/createLiveSession.js';
import type { LiveTabs } from '../live/LiveEnvironment.js';
import type { LiveOrders } from '../liveOrders.js';
import { orderOptions } from '../orderOptions.js';
import { ordersOptions, type OrdersFilter } from '../ordersOptions.js';
import { createFakeTimers } from '../../../../.ci/createFakeTimers.js';

/** One request of a tab. */
export interface TabRequest {
  /** Path and query below the base: `/orders?limit=100`. */
  path: string;
  lastEventId: string | null;
  ifNoneMatch: string | null;
  /** The answer's status; null while there is none. */
  status: number | null;
}

export interface LiveTabOptions {
  /** @default null: this tab knows of no others */
  tabs?: LiveTabs | null;
  client?: Partial<OfftakeClientOptions>;
  /** @default [{}] */
  lists?: OrdersFilter[];
  /** Orders that are shown by themselves. */
  orderIds?: string[];
  /** Whether anybody sees it as it is opened. @default true */
  isVisible?: boolean;
}

/**
 * A tab that shows order lists and keeps them live, without React: what a page does, with timers that are told to pass.
 */
export async function openLiveTab(stack: Pick<Stack, 'fetch' | 'baseUrl' | 'clock'>, options: LiveTabOptions = {}) {
  const { tabs = null, lists = [{}], orderIds = [], isVisible = true } = options;
  const timers = createFakeTimers();
  const requests: TabRequest[] = [];
  const cuts = new Set<() => void>();
  const client = createOfftakeClient({
    baseUrl: stack.baseUrl,
    cacheScope: 'caller',
    now: () => stack.clock.now() * 1_000,
    fetch: async (input, init) => {
      const { url, headers } = new Request(input, init);
      const path = url.slice(stack.baseUrl.length);
      const request: TabRequest = {
        path,
        lastEventId: headers.get('last-event-id'),
        ifNoneMatch: headers.get('if-none-match'),
        status: null,
      };
      requests.push(request);
      const response = await stack.fetch(input, init);
      request.status = response.status;
      return path === '/events' ? cuttable(response, cuts) : response;
    },
    ...options.client,
  });
  const queryClient = createOfftakeQueryClient();
  const observers = lists.map((filter) => new InfiniteQueryObserver(queryClient, ordersOptions(client, filter)));
  const orders = orderIds.map((id) => new QueryObserver(queryClient, orderOptions(client, id)));
  const stops = [...observers, ...orders].map((observer) => observer.subscribe(() => {}));
  await Promise.all([...observers, ...orders].map((observer) => observer.refetch({ cancelRefetch: false })));

  const page = { isOnline: true, isVisible };
  const listeners = new Set<(isPutAway: boolean) => void>();
  const states: LiveOrders[] = [];
  const end = createLiveSession({
    cache: { client, queryClient },
    environment: {
      after: timers.after,
      random: () => 0.5,
      tabs,
      page: {
        isOnline: () => page.isOnline,
        isVisible: () => page.isVisible,
        onChange(callback) {
          listeners.add(callback);
          return () => void listeners.delete(callback);
        },
      },
    },
    onChange: (state) => void (states.at(-1) !== state && states.push(state)),
  });
  const close = () => {
    end();
    for (const stop of stops) stop();
    queryClient.clear();
  };
  onTestFinished(close);
  return {
    client,
    queryClient,
    timers,
    requests,
    states,
    listeners,
    close,
    end,
    /** Changes what the page is, and tells of it. */
    turn(change: Partial<typeof page>, isPutAway = false) {
      Object.assign(page, change);
      for (const listener of listeners) listener(isPutAway);
    },
    status: () => states.at(-1)?.status ?? 'connecting',
    /** The orders of a list, the first one if not told. */
    rows: (index = 0) => observers[index]?.getCurrentResult().data ?? [],
    order: (index = 0) => orders[index]?.getCurrentResult().data,
    /** Breaks the connections of all open streams. */
    cut() {
      for (const cut of cuts) cut();
    },
    to: (path: string) => requests.filter((request) => request.path.startsWith(path)),
  };
}

/** The same answer, whose connection can be broken. */
function cuttable(response: Response, cuts: Set<() => void>): Response {
  if (!response.body) return response;
  const reader = response.body.getReader();
  let isCut = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const cut = () => {
        isCut = true;
        cuts.delete(cut);
        controller.error(new TypeError('network error'));
        void reader.cancel();
      };
      cuts.add(cut);
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (isCut) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => reader.cancel(),
  });
  return new Response(body, response);
}
