import { expect, inject, test } from 'vitest';
import { MODES } from './modes.js';
import { openLane, type Lane } from './openLane.js';
import { shareBrowser } from './shareBrowser.js';

const browser = shareBrowser();
const idle: Lane[] = [];

for (const { id } of inject('rendering').stories) {
  test.concurrent(`${id} has no fault in any mode, under a strict policy`, async () => {
    const lane = idle.pop() ?? (await openLane(browser(), inject('galleryUrl')));
    const faults: string[] = [];
    await lane.show(id);
    for (const mode of MODES) {
      await lane.enter(mode);
      const found = [...(await lane.findFaults()), ...(await findOverflow(lane))];
      faults.push(...found.map((fault) => `${mode.name}: ${fault}`));
    }
    expect([...faults, ...lane.complaints]).toEqual([]);
    idle.push(lane);
  });
}

/** What makes one scroll sideways, where a page must not. */
async function findOverflow({ page }: Lane): Promise<string[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return overflow > 0 ? [`reflow: the page is ${overflow} px wider than the window`] : [];
}
