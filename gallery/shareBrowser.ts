import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { CHROMIUM_ARGS, ensureChromium } from '../.ci/ensureChromium.mjs';

/** What makes letters look the same wherever they are drawn. */
const DRAWING_ARGS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** Starts a Chromium for all tests of a file. */
export function shareBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: ensureChromium(), args: [...CHROMIUM_ARGS, ...DRAWING_ARGS] });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (!browser) throw new Error('The browser has not been started: ask for it within a test.');
    return browser;
  };
}
