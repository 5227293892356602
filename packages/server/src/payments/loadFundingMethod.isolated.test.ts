import { describe, expect, it, vi } from 'vitest';
import { startServer } from '../testSupport/startServer.js';

// As when a process runs on after its files were replaced.
vi.mock('./topUp.js', () => {
  throw new Error('no such file');
});

const FOREVER = Number.MAX_SAFE_INTEGER;

describe('a way to pay whose code cannot be loaded', () => {
  it('is found out before anything is written or sent', async () => {
    const { order, store, emulator, logged } = startServer({ handler: { paymentSources: ['balance', 'top_up'] } });
    const { status, body } = await order({ payment: { source: 'top_up' } });
    expect([status, body.code]).toEqual([500, 'internal_error']);
    expect(logged.join()).toContain('Deploy every file of the package');
    expect(await store.takeDue({ now: FOREVER, until: FOREVER, limit: 10 })).toEqual([]);
    expect(emulator.events.list()).toEqual([]);
  });

  it('keeps nobody from ordering in another way', async () => {
    const { order } = startServer({ handler: { paymentSources: ['balance', 'top_up'] } });
    expect((await order()).status).toBe(200);
  });
});
