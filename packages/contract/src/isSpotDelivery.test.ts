import { describe, expect, it } from 'vitest';
import { isSpotDelivery } from './isSpotDelivery.js';

/** The first second of 2027, UTC. */
const NEW_YEAR_2027 = 1_798_761_600;

describe('isSpotDelivery', () => {
  it.each([
    [2026, NEW_YEAR_2027, true],
    [2026, NEW_YEAR_2027 - 1, false],
    [2025, NEW_YEAR_2027 - 1, true],
    [2027, NEW_YEAR_2027, false],
    [2030, NEW_YEAR_2027, false],
    [null, NEW_YEAR_2027, false],
    [undefined, NEW_YEAR_2027, false],
  ])('for %s at %s: %s', (year, at, isSpot) => {
    expect(isSpotDelivery(year, at)).toBe(isSpot);
  });
});
