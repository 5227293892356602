import { isRecord } from '../isRecord.js';
import type { LiveTabs } from './LiveEnvironment.js';

/** How the leader's stream does, as the other tabs are told. */
export type LeaderStatus = 'connecting' | 'live' | 'polling';

/** What tabs say to each other: that it is time to look, and never what there is to see. */
type TabMessage = { type: 'changed' } | { type: 'status'; status: LeaderStatus } | { type: 'hello' };

/** What a tab is told. */
export interface TabListener {
  /** This tab leads from now on, until it leaves. */
  readonly onLead: () => void;
  /** Another tab has heard of a change. */
  readonly onChanged: () => void;
  /** Another tab leads, and this is how its stream does. Repeated with each heartbeat. */
  readonly onStatus: (status: LeaderStatus) => void;
  /** Another tab asks how the stream does. */
  readonly onHello: () => void;
}

/** A tab among others. */
export interface JoinedTabs {
  tellChanged(): void;
  tellStatus(status: LeaderStatus): void;
  /** Gives up the lead, or the wait for it, and hears no more. */
  leave(): void;
}

/** Joins the tabs of one name: one of them leads, and the next one does when it leaves or is closed. */
export function joinTabs(tabs: LiveTabs, name: string, listener: TabListener): JoinedTabs {
  const controller = new AbortController();
  const channel = tabs.join(name, (message) => {
    if (controller.signal.aborted || !isTabMessage(message)) return;
    if (message.type === 'changed') listener.onChanged();
    else if (message.type === 'status') listener.onStatus(message.status);
    else listener.onHello();
  });
  const post = (message: TabMessage) => {
    if (!controller.signal.aborted) channel.post(message);
  };
  tabs.lead(name, controller.signal, listener.onLead);
  post({ type: 'hello' });
  return {
    tellChanged: () => post({ type: 'changed' }),
    tellStatus: (status) => post({ type: 'status', status }),
    leave() {
      controller.abort();
      channel.close();
    },
  };
}

const STATUSES: readonly unknown[] = ['connecting', 'live', 'polling'] satisfies LeaderStatus[];

/** Tabs may run another version of this, so what is not known is left alone. */
function isTabMessage(message: unknown): message is TabMessage {
  if (!isRecord(message)) return false;
  const { type, status } = message;
  return type === 'changed' || type === 'hello' || (type === 'status' && STATUSES.includes(status));
}
