import { describe, expect, it } from 'vitest';
import { createBackground } from './background.js';

function start(waitUntil: ((work: Promise<unknown>) => void) | null = null) {
  const logged: string[] = [];
  const write = (message: string, facts?: object) => void logged.push(`${message} ${JSON.stringify(facts)}`);
  return { logged, background: createBackground({ logger: { warn: write, error: write }, waitUntil }) };
}

describe('work in the background', () => {
  it('is waited for, with what it sets going', async () => {
    const { background } = start();
    const done: string[] = [];
    const second = async () => void done.push('second');
    const first = async () => {
      await Promise.resolve();
      done.push('first');
      background.add(second());
    };
    background.add(first());
    await background.settled();
    expect(done).toEqual(['first', 'second']);
    await background.settled();
  });

  it('that fails is logged without secrets and harms nobody', async () => {
    const { background, logged } = start();
    background.add(Promise.reject(new Error('The key is sk_test_secret123.')));
    await background.settled();
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('The key is sk_test_***');
  });

  it('is told to a platform that would stop, as a promise that never rejects', async () => {
    const told: Promise<unknown>[] = [];
    const { background } = start((work) => told.push(work));
    background.add(Promise.reject(new Error('No.')));
    expect(await Promise.all(told)).toEqual([undefined]);
  });
});
