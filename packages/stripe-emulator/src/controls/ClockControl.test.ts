import { describe, expect, it } from 'vitest';
import { startAccount } from '../testSupport/startAccount.js';

describe('the clock', () => {
  it('can be set and advanced, and keeps running from there', () => {
    let time = 1000;
    const { emulator } = startAccount({ now: () => time });
    emulator.clock.set(5000);
    expect(emulator.clock.now()).toBe(5000);
    time += 10;
    expect(emulator.clock.now()).toBe(5010);
    emulator.clock.advance(90);
    expect(emulator.clock.now()).toBe(5100);
  });

  it('counts whole seconds, also from a source that does not', () => {
    const { emulator } = startAccount({ now: () => 1000.7 });
    expect(emulator.clock.now()).toBe(1000);
    expect(() => emulator.clock.advance(0.5)).toThrow(RangeError);
  });
});
