import type { Answer } from '../testSupport/startServer.js';
import type { Child } from './startChild.js';
import type { DrillStripe } from './startStripe.js';

/** What instances run on. */
export interface InstancesOptions {
  start: () => Promise<Child>;
  stripe: DrillStripe;
  /** Another instance that gets each request as well, at the same moment. */
  hasTwin: boolean;
}

/** A request to an instance. */
export interface InstanceRequest {
  key?: string;
  /** Absent: it is a GET. */
  body?: unknown;
}

/** The processes of a drill: some are killed, some stand still, and others take their places. */
export interface Instances {
  /** Starts what is not running. */
  revive: () => Promise<void>;
  /** The instance that is to be killed. */
  first: () => Child;
  /** Sends a request to all of them at once. @returns the answers of those that live. */
  callAll: (path: string, request: InstanceRequest) => Promise<Answer[]>;
  /** Lets go on what stands still, and waits until it has done what it was about. */
  awaken: () => Promise<void>;
  counts: { deaths: number; stops: number };
  stop: () => Promise<void>;
}

export function createInstances({ start, stripe, hasTwin }: InstancesOptions): Instances {
  const counts = { deaths: 0, stops: 0 };
  const sleepers = new Set<Child>();
  const open = new Map<Child, Promise<unknown>[]>();
  let children: Child[] = [];

  const first = (): Child => {
    const [child] = children;
    if (!child) throw new Error('No server is running.');
    return child;
  };
  const call = async (child: Child, path: string, request: InstanceRequest): Promise<Answer | null> => {
    const answer = fetchJson(`${child.url}${path}`, request).catch(() => null);
    open.set(child, [...(open.get(child) ?? []), answer]);
    return Promise.race([answer, child.gone.then(() => null)]);
  };
  return {
    first,
    counts,
    async revive() {
      for (const child of children.filter(({ isGone }) => isGone())) {
        const isAsleep = (await child.gone) === 'stopped';
        counts[isAsleep ? 'stops' : 'deaths'] += 1;
        if (isAsleep) sleepers.add(child);
        children = children.filter((other) => other !== child);
      }
      while (children.length < (hasTwin ? 2 : 1)) children.push(await start());
      stripe.webhooksTo(first().url);
    },
    async callAll(path, request) {
      const answers = await Promise.all(children.map((child) => call(child, path, request)));
      return answers.filter((answer) => answer !== null);
    },
    async awaken() {
      for (const child of sleepers) {
        child.kill('SIGCONT');
        await Promise.all(open.get(child) ?? []);
        await end(child);
      }
      sleepers.clear();
    },
    async stop() {
      stripe.webhooksTo(null);
      for (const child of [...children, ...sleepers]) await end(child);
    },
  };
}

async function end(child: Child): Promise<void> {
  child.kill('SIGKILL');
  await child.ended;
}

async function fetchJson(url: string, { key, body }: InstanceRequest): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) };
  const response = await fetch(url, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}
