import type { Browser, Page } from 'playwright';
import type { Mode } from './modes.js';
import { openPage } from './openPage.js';

/** A window that shows one story after another. */
export interface Lane {
  page: Page;
  /** What the browser has complained about since the last story began: errors, and violations of the policy. */
  complaints: readonly string[];
  /** Shows a story in light, at the usual width, and plays it to its end. Only one that says so may go on loading. */
  show: (story: string) => Promise<void>;
  /** Shows what is there in another mode. */
  enter: (mode: Mode) => Promise<void>;
  /** What axe finds fault with, as a line for each rule. */
  findFaults: () => Promise<string[]>;
}

const WINDOW_HEIGHT = 800;

/** A component that has nothing to show yet. */
const LOADING = '[data-state="loading"]';

/** Opens a window of its own on a gallery, in a browser profile of its own. */
export async function openLane(browser: Browser, url: string): Promise<Lane> {
  const { page, complaints } = await openPage(browser);
  await page.goto(`${url}index.html`);

  async function enter({ width, forcedColors, theme, isRightToLeft }: Mode): Promise<void> {
    await page.setViewportSize({ width, height: WINDOW_HEIGHT });
    await page.emulateMedia({ forcedColors, colorScheme: theme });
    await page.evaluate((look) => globalThis.offtakeGallery.enter(look), { theme, isRightToLeft });
  }

  return {
    page,
    complaints,
    async show(story) {
      complaints.length = 0;
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
      await page.setViewportSize({ width: 1_024, height: WINDOW_HEIGHT });
      await page.evaluate((id) => globalThis.offtakeGallery.show(id), story);
      // A skeleton has few faults: whoever looks at one by mistake finds nothing wrong.
      if (!story.endsWith('--loading')) await page.locator(LOADING).first().waitFor({ state: 'detached' });
    },
    enter,
    findFaults: () => page.evaluate(() => globalThis.offtakeGallery.findFaults()),
  };
}
