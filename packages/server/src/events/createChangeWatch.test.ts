import { describe, expect, it } from 'vitest';
import { createFakeTimers } from '../testSupport/createFakeTimers.js';
import { createChangeWatch } from './createChangeWatch.js';

const settle = () => new Promise((resolve) => setImmediate(resolve));

function start() {
  const timers = createFakeTimers();
  const looks: (readonly string[])[] = [];
  const readLast = async (owners: readonly string[]) => {
    looks.push(owners);
    await settle();
    return owners.map((owner) => owner.length);
  };
  const onError = (error: unknown) => expect.unreachable(String(error));
  const watch = createChangeWatch({ readLast, bus: null, pollIntervalMs: 1_000, timers, onError });
  return { timers, looks, watch };
}

describe('createChangeWatch', () => {
  it('asks for all owners together, so many at a time', async () => {
    const { timers, looks, watch } = start();
    const seen = new Map<string, number>();
    for (let index = 0; index < 1_100; index += 1) {
      watch.watch(`owner_${index}`, (last) => seen.set(`owner_${index}`, last));
    }
    timers.advance(1_000);
    while (seen.size < 1_100) await settle();
    expect(looks.map(({ length }) => length)).toEqual([500, 500, 100]);
    expect(seen.get('owner_7')).toBe(7);
  });

  it('asks once more, and once only, for whoever is woken while it asks', async () => {
    const { looks, watch } = start();
    watch.watch('a', () => {});
    watch.watch('b', () => {});
    watch.wake('a');
    for (let times = 0; times < 5; times += 1) watch.wake('b');
    watch.wake('a');
    for (let times = 0; times < 5; times += 1) await settle();
    expect(looks).toEqual([['a'], ['b', 'a']]);
  });

  it('asks for nobody whom nobody watches', async () => {
    const { timers, looks, watch } = start();
    watch.wake('a');
    watch.wake(null);
    timers.advance(10_000);
    await settle();
    const unwatch = watch.watch('a', () => {});
    watch.wake('b');
    unwatch();
    timers.advance(10_000);
    await settle();
    expect(looks).toEqual([]);
    expect(timers.size).toBe(0);
  });
});
