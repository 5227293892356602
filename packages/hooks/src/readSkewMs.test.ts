import { describe, expect, it } from 'vitest';
import { readSkewMs } from './readSkewMs.js';

const NOW = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;

/** What is believed after an answer that was made at a moment by the backend's clock. */
function read(
  madeMs: number,
  { skewMs = 0, latencyMs = 0, age }: { skewMs?: number; latencyMs?: number; age?: string } = {},
) {
  const headers = new Headers({ date: new Date(madeMs).toUTCString(), ...(age !== undefined && { age }) });
  return readSkewMs(headers, { skewMs, sentMs: NOW, receivedMs: NOW + latencyMs });
}

describe('the skew', () => {
  it('is what the date says, to within the second that it leaves out', () => {
    expect(read(NOW + HOUR)).toBe(HOUR + 500);
    expect(read(NOW - HOUR)).toBe(-HOUR + 500);
  });

  it('is right to within half of what a slow answer took', () => {
    const latencyMs = 20_000;
    for (const madeAfterMs of [0, 10_000, 20_000]) {
      const skewMs = read(NOW + HOUR + madeAfterMs, { latencyMs });
      expect(Math.abs(skewMs - HOUR)).toBeLessThanOrEqual(latencyMs / 2 + 500);
    }
  });

  it('stays as it was while an answer allows it, so that a slow one makes no countdown jump', () => {
    expect(read(NOW + HOUR, { skewMs: HOUR + 400 })).toBe(HOUR + 400);
    expect(read(NOW + HOUR + 25_000, { skewMs: HOUR, latencyMs: 30_000 })).toBe(HOUR);
    expect(read(NOW + 25_000, { latencyMs: 30_000 })).toBe(0);
  });

  it('follows a clock that was set, here or there', () => {
    expect(read(NOW, { skewMs: HOUR })).toBe(500);
  });

  it('is not learnt from an answer out of a cache', () => {
    expect(read(NOW - HOUR, { age: '3600', skewMs: 7 })).toBe(7);
    expect(readSkewMs(new Headers(), { skewMs: 7, sentMs: NOW, receivedMs: NOW })).toBe(7);
  });
});
