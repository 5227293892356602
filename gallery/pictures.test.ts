import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { expect, inject, test } from 'vitest';
import { comparePictures, OTHER_CHROMIUM, SAME_CHROMIUM, type Tolerance } from './comparePictures.js';
import { MODES } from './modes.js';
import { openLane, type Lane } from './openLane.js';
import { PICTURED_STORIES } from './picturedStories.js';
import {
  drawerOf,
  listPictures,
  PICTURES,
  readDrawer,
  removePicture,
  writeDrawer,
  writePicture,
} from './pictureFolder.js';
import { shareBrowser } from './shareBrowser.js';
import { takePicture } from './takePicture.js';

const isUpdating = env['OFFTAKE_PICTURES'] === 'update';
const RESULTS = join(import.meta.dirname, '../test-results/pictures');
const HOW_TO =
  'If the new look is meant: `npx -y pnpm@12 screenshots --update`, look at what has changed, and commit it.';

const browser = shareBrowser();
const idle: Lane[] = [];

const expectedNames = new Set(PICTURED_STORIES.flatMap((story) => MODES.map(({ name }) => `${story}/${name}.png`)));

test.concurrent.each(PICTURED_STORIES)('%s looks as it did, in every mode', async (story) => {
  const lane = idle.pop() ?? (await openLane(browser(), inject('galleryUrl')));
  const tolerance = await readTolerance();
  const changes: string[] = [];
  await lane.show(story);
  for (const mode of MODES) {
    await lane.enter(mode);
    const picture = await takePicture(lane.page);
    const name = `${story}/${mode.name}.png`;
    if (isUpdating) await keep(name, picture);
    else changes.push(...(await findChanges(name, picture, tolerance)));
  }
  idle.push(lane);
  expect(changes, HOW_TO).toEqual([]);
});

test('no picture is kept that nobody looks at', async () => {
  const strays = (await listPictures()).filter((name) => !expectedNames.has(name));
  if (isUpdating) {
    for (const name of strays) await removePicture(name);
    await writeDrawer(drawerOf(browser().version()));
  }
  expect(isUpdating ? [] : strays).toEqual([]);
});

test.each([
  ['moved by a pixel', '.offtake-BalanceSummary-title { translate: 1px }'],
  ['without a border', '.offtake-Card { border-color: transparent }'],
  ['of a slightly other colour', '.offtake-Root { --offtake-color-text: #3a4540 }'],
  ['set a little tighter', '.offtake-Root { --offtake-spacing-unit: 7px }'],
])('what is %s is found', async (_name, css) => {
  const lane = await openLane(browser(), inject('galleryUrl'));
  await lane.show('components-balancesummary--default');
  const before = await takePicture(lane.page);
  expect(comparePictures(before, await takePicture(lane.page), SAME_CHROMIUM)).toBeNull();
  await lane.page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  expect(comparePictures(before, await takePicture(lane.page), SAME_CHROMIUM)).not.toBeNull();
  await lane.page.context().close();
});

async function readTolerance(): Promise<Tolerance> {
  const now = drawerOf(browser().version());
  const before = await readDrawer();
  const isSame = before?.chromium === now.chromium && before.platform === now.platform;
  if (!isSame && !isUpdating) {
    console.warn(
      `Pictures are of ${JSON.stringify(before)}, this is ${JSON.stringify(now)}: they are compared loosely.`,
    );
  }
  return isSame ? SAME_CHROMIUM : OTHER_CHROMIUM;
}

/** Keeps a picture; one that looks the same stays as it is, byte for byte. */
async function keep(name: string, picture: Buffer): Promise<void> {
  const file = join(PICTURES, name);
  const before = await readFile(file).catch(() => null);
  if (before && !comparePictures(before, picture, SAME_CHROMIUM)) return;
  await writePicture(file, picture);
}

async function findChanges(name: string, picture: Buffer, tolerance: Tolerance): Promise<string[]> {
  const before = await readFile(join(PICTURES, name)).catch(() => null);
  const difference = before
    ? comparePictures(before, picture, tolerance)
    : { reason: 'there is no picture of it yet', picture };
  if (!difference) return [];
  const stem = join(RESULTS, name.replace(/\.png$/, ''));
  await writePicture(`${stem}.now.png`, picture);
  await writePicture(`${stem}.difference.png`, difference.picture);
  return [`${name}: ${difference.reason}. See ${stem}.now.png and ….difference.png.`];
}
