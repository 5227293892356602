import type { LiveTabs } from '../live/LiveEnvironment.js';

/** The tabs of one browser, without the browser. */
export interface FakeTabs extends LiveTabs {
  /** How many hold a lock or wait for one. */
  readonly locks: number;
  readonly channels: number;
  /** Everything that was said, and by nobody in particular. */
  readonly said: unknown[];
}

interface Member {
  name: string;
  onMessage: (message: unknown) => void;
}

/** Locks are given in the order in which they are asked for, and messages arrive later, as in a browser. */
export function createFakeTabs(): FakeTabs {
  const waiting = new Map<string, (() => void)[]>();
  const members = new Set<Member>();
  const said: unknown[] = [];
  const queueOf = (name: string) => waiting.get(name) ?? waiting.set(name, []).get(name) ?? [];

  return {
    said,
    get locks() {
      return [...waiting.values()].flat().length;
    },
    get channels() {
      return members.size;
    },
    lead(name, signal, onLead) {
      const queue = queueOf(name);
      queue.push(onLead);
      const grant = () => queueMicrotask(() => queue[0] === onLead && onLead());
      if (queue[0] === onLead) grant();
      signal.addEventListener('abort', () => {
        const wasFirst = queue[0] === onLead;
        queue.splice(queue.indexOf(onLead), 1);
        const next = queue[0];
        if (wasFirst && next) queueMicrotask(() => queue[0] === next && next());
      });
    },
    join(name, onMessage) {
      const member: Member = { name, onMessage };
      members.add(member);
      return {
        post(message) {
          said.push(message);
          for (const other of members) {
            if (other === member || other.name !== name) continue;
            queueMicrotask(() => members.has(other) && other.onMessage(structuredClone(message)));
          }
        },
        close: () => void members.delete(member),
      };
    },
  };
}
