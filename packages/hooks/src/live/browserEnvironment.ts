import { focusManager, onlineManager } from '@tanstack/react-query';
import type { LiveEnvironment, LivePage, LiveTabs } from './LiveEnvironment.js';

/**
 * The page that this runs in. Whether it is seen and online is asked of TanStack Query, where a host may have its say.
 */
export const browserEnvironment: LiveEnvironment = {
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  random: Math.random,
  page: {
    isOnline: () => onlineManager.isOnline(),
    isVisible: () => focusManager.isFocused(),
    onChange: watchPage,
  },
  get tabs() {
    // Locks are there in secure contexts only; other environments than browsers may have neither.
    return globalThis.navigator?.locks && mayHaveChannels() ? browserTabs : null;
  },
};

const browserTabs: LiveTabs = {
  lead(name, signal, onLead) {
    const hold = () =>
      new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
        if (signal.aborted) resolve();
        else onLead();
      });
    // A request that is called off rejects, and there is nothing to be done about it.
    navigator.locks.request(name, { signal }, hold).catch(() => {});
  },
  join(name, onMessage) {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }) => onMessage(data));
    return {
      // A channel is of one origin anyway; only windows are told which.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      post: (message) => channel.postMessage(message),
      close: () => channel.close(),
    };
  },
};

/** There may be none, or a page may not have one: in a frame of another site, for example. */
function mayHaveChannels(): boolean {
  try {
    new BroadcastChannel('offtake').close();
    return true;
  } catch {
    return false;
  }
}

function watchPage(callback: Parameters<LivePage['onChange']>[0]): () => void {
  const tell = () => callback(false);
  const putAway = () => callback(true);
  const unwatch = [focusManager.subscribe(tell), onlineManager.subscribe(tell)];
  const listen = (target: EventTarget | undefined, name: string, listener: () => void) => {
    target?.addEventListener?.(name, listener);
    unwatch.push(() => target?.removeEventListener?.(name, listener));
  };
  // Freezing and the back-forward cache stop everything without closing it: a lock that is held would stay so.
  listen(globalThis.document, 'freeze', putAway);
  listen(globalThis.document, 'resume', tell);
  listen(globalThis.window, 'pagehide', putAway);
  listen(globalThis.window, 'pageshow', tell);
  return () => {
    for (const end of unwatch) end();
  };
}
