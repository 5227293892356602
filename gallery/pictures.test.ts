import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { beforeAll, expect, inject, test } from 'vitest';
import { comparePictures } from './comparePictures.js';
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

/** Why the pictures that are kept say nothing of this Chromium; null when they do. */
let strangeness: string | null = null;

beforeAll(async () => {
  strangeness = await findStrangeness();
  if (strangeness !== null) console.warn(strangeness);
});

test.concurrent.for(PICTURED_STORIES)('%s looks as it did, in every mode', async (story, { skip }) => {
  if (strangeness !== null) skip(strangeness);
  const lane = idle.pop() ?? (await openLane(browser(), inject('galleryUrl')));
  const changes: string[] = [];
  await lane.show(story);
  for (const mode of MODES) {
    await lane.enter(mode);
    const picture = await takePicture(lane.page);
    const name = `${story}/${mode.name}.png`;
    if (isUpdating) await keep(name, picture);
    else changes.push(...(await findChanges(name, picture)));
  }
  idle.push(lane);
  expect(changes, HOW_TO).toEqual([]);
});

test('all pictures are kept, and none that nobody looks at', async () => {
  const kept = await listPictures();
  const strays = kept.filter((name) => !expectedNames.has(name));
  const missing = [...expectedNames].filter((name) => !kept.includes(name));
  if (isUpdating) {
    for (const name of strays) await removePicture(name);
    await writeDrawer(drawerOf(browser().version()));
  }
  expect(isUpdating ? {} : { strays, missing }).toEqual(isUpdating ? {} : { strays: [], missing: [] });
});

test.each([
  ['moved by a pixel', '.offtake-BalanceSummary-title { translate: 1px }'],
  ['without its words', '.offtake-Root * { color: transparent }'],
  ['without a border', '.offtake-Card { border-color: transparent }'],
  ['of a slightly other colour', '.offtake-Root { --offtake-color-text: #3a4540 }'],
  ['set a little tighter', '.offtake-Root { --offtake-spacing-unit: 7px }'],
])('what is %s is found', async (_name, css) => {
  const lane = await openLane(browser(), inject('galleryUrl'));
  await lane.show('components-balancesummary--default');
  const before = await takePicture(lane.page);
  expect(comparePictures(before, await takePicture(lane.page))).toBeNull();
  await lane.page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  expect(comparePictures(before, await takePicture(lane.page))).not.toBeNull();
  await lane.page.context().close();
});

async function findStrangeness(): Promise<string | null> {
  const now = drawerOf(browser().version());
  const before = await readDrawer();
  const isSame = before === null || (before.chromium === now.chromium && before.platform === now.platform);
  if (isSame || isUpdating) return null;
  return (
    `NOT COMPARED: the pictures are of Chromium ${before.chromium} on ${before.platform}, and this is ${now.chromium} on ` +
    `${now.platform}, which sets letters otherwise. Name one of ${before.chromium} in OFFTAKE_CHROMIUM to compare them.`
  );
}

/** Keeps a picture; one that looks the same stays as it is, byte for byte. */
async function keep(name: string, picture: Buffer): Promise<void> {
  const file = join(PICTURES, name);
  const before = await readFile(file).catch(() => null);
  if (before && !comparePictures(before, picture)) return;
  await writePicture(file, picture);
}

async function findChanges(name: string, picture: Buffer): Promise<string[]> {
  const before = await readFile(join(PICTURES, name)).catch(() => null);
  const difference = before ? comparePictures(before, picture) : { reason: 'there is no picture of it yet', picture };
  if (!difference) return [];
  const stem = join(RESULTS, name.replace(/\.png$/, ''));
  await writePicture(`${stem}.now.png`, picture);
  await writePicture(`${stem}.difference.png`, difference.picture);
  return [`${name}: ${difference.reason}. See ${stem}.now.png and ….difference.png.`];
}
