import type { LiveOrders } from '../liveOrders.js';
import type { OfftakeError } from '../OfftakeError.js';
import type { Cache } from '../orderCache.js';
import { createLook, type Seen } from './createLook.js';
import { createPoller } from './createPoller.js';
import { createTimer } from './createTimer.js';
import { SILENCE_MAX_MS } from './followEvents.js';
import { joinTabs, type JoinedTabs, type LeaderStatus } from './joinTabs.js';
import { leadTabs } from './leadTabs.js';
import type { LiveEnvironment } from './LiveEnvironment.js';

/** How often one looks where nothing is told. */
const POLL_INTERVAL_MS = 30_000;

/**
 * How often one looks who is told by another tab: in case that it is another caller's, which no tab can know for sure.
 */
const DOUBT_INTERVAL_MS = 5 * 60_000;

/** How long another tab may take to say that it leads. */
const HELLO_MAX_MS = 5_000;

export interface RoundOptions {
  cache: Cache;
  environment: LiveEnvironment;
  /** Kept up to date from round to round. */
  seen: Seen;
  onStatus: (status: LiveOrders['status']) => void;
  /** The caller may not see orders. The round is over. */
  onRefusal: (error: OfftakeError) => void;
}

/** From when a tab takes part until it pauses. */
export interface Round {
  /** Looks at once. */
  readonly look: () => void;
  readonly end: () => void;
}

/** Takes part: as the tab that has the stream, or as one that is told by it. */
export function startRound({ cache, environment, seen, onStatus, onRefusal }: RoundOptions): Round {
  const controller = new AbortController();
  const { signal } = controller;
  const poller = createPoller({ environment, look: createLook(cache, seen, signal), onRefusal: refuse });
  const silence = createTimer(environment);
  let status: LeaderStatus | null = null;
  let isLeading = false;
  let tabs: JoinedTabs | null = null;

  const tellChanged = () => tabs?.tellChanged();
  const tellStatus = () => {
    if (isLeading) tabs?.tellStatus(status ?? 'connecting');
  };

  function become(next: LeaderStatus): void {
    if (signal.aborted) return;
    const isNew = next !== status;
    status = next;
    const intervalMs = isLeading ? null : DOUBT_INTERVAL_MS;
    poller.setInterval(next === 'live' ? intervalMs : POLL_INTERVAL_MS);
    if (!isNew) return;
    onStatus(next);
    // While it was not live, something may have been missed; a leader knows better when its stream begins.
    if (next === 'polling' || (next === 'live' && !isLeading)) poller.look();
    tellStatus();
  }

  function refuse(error: OfftakeError): void {
    if (signal.aborted) return;
    end();
    onRefusal(error);
  }

  function lead(): void {
    if (signal.aborted) return;
    isLeading = true;
    silence.stop();
    leadTabs({ cache, environment, signal, become, refuse, look: poller.look, tellChanged, tellStatus });
  }

  function follow(leaderStatus: LeaderStatus): void {
    if (isLeading) return;
    // A leader says how its stream does with the heartbeats of it.
    silence.start(SILENCE_MAX_MS, () => become('polling'));
    become(leaderStatus);
  }

  function end(): void {
    controller.abort();
    silence.stop();
    poller.setInterval(null);
    tabs?.leave();
  }

  become('connecting');
  const name = toTabsName(cache);
  if (environment.tabs && name !== null) {
    silence.start(HELLO_MAX_MS, () => become('polling'));
    const listener = { onLead: lead, onChanged: poller.look, onStatus: follow, onHello: tellStatus };
    tabs = joinTabs(environment.tabs, name, listener);
  } else lead();
  return { look: poller.look, end };
}

/**
 * What tabs of one caller have in common. Those whose caller cannot be known by it keep to themselves.
 *
 * @returns null for them.
 */
function toTabsName({ client }: Cache): string | null {
  if (!client.isSameInAllTabs) return null;
  const { href } = new URL(client.baseUrl, globalThis.location?.href);
  return `offtake-live-1 ${href} ${client.cacheScope ?? ''}`;
}
