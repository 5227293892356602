import { spawn } from 'node:child_process';
import { createDeferred } from '../testSupport/createDeferred.js';
import type { Doom, DrillConfig } from './program/DrillConfig.js';

/** A server in a process of its own. */
export interface Child {
  url: string;
  /** The steps that it has taken. */
  steps: readonly string[];
  /** Whether it can answer. */
  isGone: () => boolean;
  /** Resolves when it has ended, or stands still. */
  gone: Promise<'ended' | 'stopped'>;
  kill: (signal: NodeJS.Signals) => void;
  /** Resolves when the process is no more: with its code, or with null when it was killed. */
  ended: Promise<number | null>;
  arm: (doom: Doom | null) => Promise<void>;
  /** Called with each step as it is seen here, a little after it was taken. */
  onStep: (listener: (label: string) => void) => void;
}

/** Starts the bundled `program/drillServer.ts` and waits until it listens. */
export async function startChild(program: string, config: DrillConfig): Promise<Child> {
  const child = spawn(process.execPath, [program, JSON.stringify(config)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const steps: string[] = [];
  const listeners: ((label: string) => void)[] = [];
  const listening = createDeferred<string>();
  const gone = createDeferred<'ended' | 'stopped'>();
  const ended = createDeferred<number | null>();
  let isGone = false;
  let errors = '';
  const read = (line: string) => {
    const [word = '', ...rest] = line.split(' ');
    const text = rest.join(' ');
    if (word === 'listening') listening.resolve(`http://127.0.0.1:${text}`);
    if (word === 'stopped') leave('stopped');
    if (word !== 'step') return;
    steps.push(text);
    for (const listener of listeners) listener(text);
  };
  const leave = (how: 'ended' | 'stopped') => {
    isGone = true;
    gone.resolve(how);
  };
  eachLine(child.stdout, read);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.once('close', (code, signal) => {
    leave('ended');
    ended.resolve(code);
    listening.reject(new Error(`The server ended before it listened (${code ?? signal}): ${errors}`));
  });
  const url = await listening.promise;
  return {
    url,
    steps,
    isGone: () => isGone,
    gone: gone.promise,
    ended: ended.promise,
    kill(signal) {
      if (signal === 'SIGCONT') isGone = false;
      child.kill(signal);
    },
    async arm(doom) {
      const body = JSON.stringify(doom);
      // It may have died, or stand still, of what it was armed for before.
      const call = fetch(`${url}/drill/arm`, { method: 'POST', body }).catch(() => {});
      await Promise.race([call, gone.promise]);
    },
    onStep: (listener) => void listeners.push(listener),
  };
}

function eachLine(stream: NodeJS.ReadableStream, read: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) read(line);
  });
}
