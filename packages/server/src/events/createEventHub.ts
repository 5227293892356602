import type { Product } from '@offtake/contract';
import { createInTurn } from '../createInTurn.js';
import { EVERYONE } from '../store/everyone.js';
import type { ChangeLog, OrderChange } from '../store/OrderStore.js';
import type { ChangeBus } from './ChangeBus.js';
import { createChangeWatch } from './createChangeWatch.js';
import { createFeed, type Feed, type FeedMember } from './createFeed.js';
import { createProductNews, type ProductNews } from './createProductNews.js';
import { createStreamSlots, type StreamSlots } from './createStreamSlots.js';
import type { EventPosition } from './eventPosition.js';
import type { EventSettings } from './readEventOptions.js';
import type { Timers } from '../Timers.js';

/** How many owners' changes are read at once, so that requests find a free connection beside them. */
const READS_AT_ONCE = 4;

/** What all streams of one instance share. Without streams it does nothing and holds nothing. */
export interface EventHub {
  readonly settings: EventSettings;
  readonly timers: Timers;
  readonly slots: StreamSlots;
  /** Where an owner's stream would begin now. */
  readPosition(owner: string): Promise<EventPosition>;
  /** Tells a listener of everything after its positions, and of what comes. */
  join(listener: EventListener): ListenerHandle;
  /** Looks for an owner's changes at once; `''` is the products'. */
  changed(owner: string): void;
  /** A number from 0 to 1, different each time, so that what starts together does not end together. */
  nextSpread(): number;
}

/** One stream. */
export interface EventListener {
  owner: string;
  orders: FeedMember<OrderChange>;
  /** Null for those who may not see products. */
  products: FeedMember<ProductNews> | null;
}

/** One listener's hold on the hub. */
export interface ListenerHandle {
  /** Goes on after there was no room. */
  readonly resume: () => void;
  readonly leave: () => void;
}

/** What a hub is made of. */
export interface EventHubParts {
  settings: EventSettings;
  timers: Timers;
  changes: ChangeLog;
  bus: ChangeBus | null;
  readProduct: (id: string) => Promise<Product>;
  onError: (error: unknown) => void;
}

/** Makes the hub of an instance, which all its streams share. */
export function createEventHub({ settings, timers, changes, bus, readProduct, onError }: EventHubParts): EventHub {
  const { pollIntervalMs, maxEventStreams: inAll, maxEventStreamsPerOwner: perOwner } = settings;
  const readLast = (owners: readonly string[]) => changes.readLast(owners);
  const watch = createChangeWatch({ readLast, bus, pollIntervalMs, timers, onError });
  const inTurn = createInTurn(READS_AT_ONCE);
  const join = createJoin(watch.watch, {
    createOrderFeed: (owner) =>
      createFeed({ list: (query) => inTurn(() => changes.listOrders({ ...query, owner })), onError }),
    productFeed: createFeed({
      list: createProductNews({ listChanges: (query) => changes.listProducts(query), read: readProduct, onError }),
      onError,
    }),
  });
  let streams = 0;

  return {
    settings,
    timers,
    slots: createStreamSlots({ perOwner, inAll }),
    async readPosition(owner) {
      const [orders = 0, products = 0] = await readLast([owner, EVERYONE]);
      return { orders, products };
    },
    join(listener) {
      const handle = join(listener);
      // Something may have changed since its positions were read.
      watch.wake(listener.owner);
      watch.wake(EVERYONE);
      return handle;
    },
    changed: watch.wake,
    nextSpread() {
      streams += 1;
      // Steps of the golden ratio fill a range evenly, however many there are.
      return (streams * 0.618_033_988_749_895) % 1;
    },
  };
}

interface Feeds {
  createOrderFeed: (owner: string) => Feed<OrderChange>;
  productFeed: Feed<ProductNews>;
}

/** Keeps one feed per owner for as long as it has listeners, and the one of products as long as anyone has. */
function createJoin(watch: (owner: string, onLook: (last: number) => void) => () => void, feeds: Feeds) {
  const open = new Map<string, { feed: Feed<OrderChange>; unwatch: () => void }>();
  let unwatchProducts: (() => void) | null = null;

  function openFeed(owner: string) {
    const feed = feeds.createOrderFeed(owner);
    const opened = { feed, unwatch: watch(owner, feed.advance) };
    open.set(owner, opened);
    return opened;
  }

  function joinProducts(member: FeedMember<ProductNews> | null): () => void {
    if (!member) return () => {};
    const { productFeed } = feeds;
    productFeed.add(member);
    unwatchProducts ??= watch(EVERYONE, productFeed.advance);
    return () => {
      productFeed.remove(member);
      if (productFeed.size > 0) return;
      unwatchProducts?.();
      unwatchProducts = null;
    };
  }

  return ({ owner, orders, products }: EventListener): ListenerHandle => {
    const { feed, unwatch } = open.get(owner) ?? openFeed(owner);
    feed.add(orders);
    const leaveProducts = joinProducts(products);
    return {
      resume() {
        feed.resume();
        feeds.productFeed.resume();
      },
      leave() {
        feed.remove(orders);
        if (feed.size === 0) {
          unwatch();
          open.delete(owner);
        }
        leaveProducts();
      },
    };
  };
}
