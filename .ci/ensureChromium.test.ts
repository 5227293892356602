import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChromium } from './ensureChromium.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('findChromium', () => {
  it('takes what the environment names', () => {
    // Any program that answers --version will do.
    vi.stubEnv('OFFTAKE_CHROMIUM', process.execPath);
    expect(findChromium()).toBe(process.execPath);
  });

  it('says so and looks elsewhere when what the environment names does not start', () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.stubEnv('OFFTAKE_CHROMIUM', '/no/such/chromium');
    const found = findChromium();
    expect(write).toHaveBeenCalledWith(
      'chromium: OFFTAKE_CHROMIUM is /no/such/chromium, which does not start; looking elsewhere\n',
    );
    expect(found === undefined || existsSync(found)).toBe(true);
    expect(found).not.toBe('/no/such/chromium');
  });
});
