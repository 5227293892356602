import type { OrderFormTabsOptions, TabChannel } from '../orderFormTabs.js';

type Locks = NonNullable<OrderFormTabsOptions['locks']>;
type Listener = (event: MessageEvent) => void;

interface Waiting {
  owner: object;
  take: () => void;
}

/** A browser's locks and channels, for tabs that can die. Lacks what the form does not use. */
export function createTabsHub() {
  const held = new Map<string, { owner: object; free: () => void }>();
  const queues = new Map<string, Waiting[]>();
  const channels = new Set<{ owner: object; name: string; listeners: Set<Listener> }>();

  function next(name: string): void {
    held.delete(name);
    queues.get(name)?.shift()?.take();
  }

  function createLocks(owner: object): Locks {
    const request = (name: string, options: LockOptions, callback: (lock: Lock | null) => unknown) =>
      new Promise<unknown>((resolve, reject) => {
        const take = () => {
          let isFree = false;
          const free = () => {
            if (!isFree) next(name);
            isFree = true;
          };
          held.set(name, { owner, free });
          const end = Promise.resolve(callback({ name, mode: 'exclusive' }));
          void end.then(free).then(() => resolve(undefined));
        };
        if (!held.has(name)) return take();
        if (options.ifAvailable) return resolve(callback(null));
        const waiting = { owner, take };
        const queue = queues.get(name) ?? [];
        queues.set(name, [...queue, waiting]);
        options.signal?.addEventListener('abort', () => {
          queues.set(
            name,
            (queues.get(name) ?? []).filter((each) => each !== waiting),
          );
          reject(new DOMException('', 'AbortError'));
        });
      });
    // The one signature that is used.
    return { request: request as Locks['request'] };
  }

  function createChannel(owner: object, name: string): TabChannel {
    const own = { owner, name, listeners: new Set<Listener>() };
    channels.add(own);
    return {
      addEventListener: (_type: string, listener: unknown) => void own.listeners.add(listener as Listener),
      close: () => void channels.delete(own),
      postMessage(message) {
        const data: unknown = structuredClone(message);
        const others = [...channels].filter((each) => each !== own && each.name === name);
        queueMicrotask(() => {
          for (const other of others) {
            if (channels.has(other))
              for (const listen of other.listeners) listen(new MessageEvent('message', { data }));
          }
        });
      },
    };
  }

  return {
    /** What one tab sees of it, and its end. */
    openTab() {
      const owner = {};
      return {
        locks: createLocks(owner),
        openChannel: (name: string) => createChannel(owner, name),
        die() {
          for (const channel of channels) if (channel.owner === owner) channels.delete(channel);
          for (const [name, queue] of queues)
            queues.set(
              name,
              queue.filter((each) => each.owner !== owner),
            );
          for (const { owner: holder, free } of held.values()) if (holder === owner) free();
        },
      };
    },
  };
}
