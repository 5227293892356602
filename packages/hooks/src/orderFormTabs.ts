import type { Order } from '@offtake/contract';
import { adviseCacheScope } from './adviseCacheScope.js';
import { isOrderFormNews } from './isOrderFormNews.js';
import { isRecord } from './isRecord.js';
import type { OfftakeErrorCode } from './OfftakeError.js';
import type { OrderIntent } from './orderFormState.js';
import { purchaseOf } from './purchaseOf.js';

/** Bundlers put a text in its place. */
declare const process: { env: { NODE_ENV?: string } };

/**
 * What one tab tells the others of its intent: that its request is under way, that its outcome is open, that it was
 * refused for good, or which order came of it.
 */
export type OrderFormNews =
  | { type: 'placing' | 'open'; intent: OrderIntent }
  | { type: 'refused'; intent: OrderIntent; code: OfftakeErrorCode }
  | { type: 'placed'; intent: OrderIntent; order: Order };

/**
 * The tabs in which the same form is open. One of them at most has a purchase: from before its request until its
 * outcome is known. What keeps the money safe is the idempotency key; this keeps two tabs from starting the same with
 * two keys.
 */
export interface OrderFormTabs {
  /**
   * Tries to have a purchase, and keeps it until it is released.
   *
   * @returns whether it may be sent: another tab that has it with this very key, and is not sending, is in nobody's
   * way.
   */
  claim(intent: OrderIntent): Promise<boolean>;
  /**
   * Waits until no other tab has the purchase, and has it then.
   *
   * @returns the intent that the other one had, null when that was never heard; undefined when it was released
   * meanwhile.
   */
  takeOver(intent: OrderIntent): Promise<OrderIntent | null | undefined>;
  /** What another tab last told of a purchase that it has; null when that is nothing. */
  heardOf(intent: OrderIntent): OrderFormNews | null;
  /** Lets the others have the purchase. */
  release(): void;
  /** Tells the others how the purchase stands. */
  tell(news: OrderFormNews): void;
  /** Hears what the others tell. @returns what ends it. */
  listen(listener: (news: OrderFormNews) => void): () => void;
}

export interface OrderFormTabsOptions {
  /** The same in all tabs of one form, and in no other. */
  name: string;
  /** Null where the browser has none: then each tab is on its own. @default navigator.locks */
  locks?: Pick<LockManager, 'request'> | null | undefined;
  /** Null where the browser has none: then a tab finds that another one has a purchase, and not what became of it. */
  openChannel?: ((name: string) => TabChannel | null) | undefined;
}

/** What is used of a `BroadcastChannel`. */
export type TabChannel = Pick<BroadcastChannel, 'addEventListener' | 'close' | 'postMessage'>;

/** In place of a channel, where it is not known that one caller has all tabs: what is told are whole orders. */
export const noChannel = (): null => null;

/** Makes what one tab knows of the others. Touches nothing until it is used, so it can be made on a server too. */
export function createOrderFormTabs(options: OrderFormTabsOptions): OrderFormTabs {
  const { name, locks = browserLocks(), openChannel = browserChannel } = options;
  const news = createNews(name, openChannel);
  let hold: Hold | null = null;
  /** A lock is free a little after it was let go, and our own must not be taken for another tab's. */
  let released = Promise.resolve();

  function grab(manager: Pick<LockManager, 'request'>, purchase: string, isPatient: boolean): Hold {
    release();
    hold = createHold(manager, { name: `${name}:${purchase}`, purchase, isPatient, after: released });
    return hold;
  }

  function release(): void {
    if (hold) released = hold.free();
    hold = null;
    news.clear();
  }

  return {
    async claim(intent) {
      if (!locks) return true;
      const purchase = purchaseOf(intent.input);
      const isWaiting = hold?.purchase === purchase && hold.isPatient;
      const mine = hold?.purchase === purchase ? hold : grab(locks, purchase, false);
      if (mine.isGranted() || (!isWaiting && (await mine.isOurs))) return true;
      if (hold === mine && !isWaiting) hold = null;
      if (process.env.NODE_ENV === 'development' && openChannel === noChannel) adviseCacheScope();
      const peer = news.heardOf(purchase);
      return peer?.type === 'open' && peer.intent.idempotencyKey === intent.idempotencyKey;
    },
    async takeOver(intent) {
      if (!locks) return null;
      const mine = grab(locks, purchaseOf(intent.input), true);
      await mine.isOurs;
      return hold === mine ? (news.heardOf(mine.purchase)?.intent ?? null) : undefined;
    },
    heardOf: (intent) => news.heardOf(purchaseOf(intent.input)),
    release,
    tell: (told) => {
      if (locks) news.tell(told);
    },
    listen: (listener) => (locks ? news.listen(listener) : () => {}),
  };
}

/** Of what tabs tell each other. Locks have none: a purchase is one whatever the versions of its tabs. */
const VERSION = 1;

/** What the tabs tell each other, and what of it still holds. */
function createNews(form: string, openChannel: (name: string) => TabChannel | null) {
  const name = `${form}:${VERSION}`;
  const peers = new Map<string, OrderFormNews>();
  let told: OrderFormNews | null = null;
  let channel: TabChannel | null = null;

  function post(message: OrderFormNews | Question): void {
    const open = channel ?? openChannel(name);
    // Of a channel, not of a window.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    open?.postMessage(message);
    if (open !== channel) open?.close();
  }

  function hear(message: unknown): OrderFormNews | null {
    if (isRecord(message) && message['type'] === 'asked' && told) post(told);
    if (!isOrderFormNews(message)) return null;
    const purchase = purchaseOf(message.intent.input);
    if (message.type === 'placing' || message.type === 'open') peers.set(purchase, message);
    else peers.delete(purchase);
    return message;
  }

  return {
    heardOf: (purchase: string) => peers.get(purchase) ?? null,
    clear() {
      told = null;
    },
    tell(news: OrderFormNews) {
      told = news.type === 'placing' || news.type === 'open' ? news : null;
      post(news);
    },
    listen(listener: (news: OrderFormNews) => void) {
      const opened = openChannel(name);
      channel = opened;
      opened?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const news = hear(data);
        if (news) listener(news);
      });
      post({ type: 'asked' });
      return () => {
        opened?.close();
        if (channel === opened) channel = null;
      };
    },
  };
}

/** Who is new asks the others what they have under way. */
interface Question {
  type: 'asked';
}

/** A lock that is held, or waited for. */
interface Hold {
  purchase: string;
  isPatient: boolean;
  isGranted: () => boolean;
  isOurs: Promise<boolean>;
  /** Lets go of it. Resolves once it is free. */
  free: () => Promise<void>;
}

interface HoldOptions {
  name: string;
  purchase: string;
  /** Whether it is waited for while another tab has it. */
  isPatient: boolean;
  after: Promise<void>;
}

function createHold(locks: Pick<LockManager, 'request'>, { name, purchase, isPatient, after }: HoldOptions): Hold {
  const waiting = new AbortController();
  let isGranted = false;
  const letGo: (() => void)[] = [];
  const isLetGo = new Promise<void>((resolve) => letGo.push(resolve));
  let end = Promise.resolve();
  const isOurs = new Promise<boolean>((resolve) => {
    const options = isPatient ? { signal: waiting.signal } : { ifAvailable: true };
    const take = () =>
      locks.request(name, options, (lock) => {
        isGranted = lock !== null;
        resolve(isGranted);
        return lock ? isLetGo : undefined;
      });
    // A sandboxed page may not lock: it is as if there were no locks.
    end = after.then(take).catch(() => {
      isGranted = true;
      resolve(true);
    });
  });
  const free = () => {
    letGo[0]?.();
    waiting.abort();
    return end;
  };
  return { purchase, isPatient, isGranted: () => isGranted, isOurs, free };
}

function browserLocks(): LockManager | null {
  return (typeof navigator === 'undefined' ? null : navigator.locks) ?? null;
}

function browserChannel(name: string): TabChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    // There is none, or a page may not have one: in a frame of another site, for example.
    return null;
  }
}
