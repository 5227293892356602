import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { platform } from 'node:process';

/** The pictures that are kept, one folder per story, and what they were drawn by. */
export const PICTURES = join(import.meta.dirname, 'pictures');

/** What draws pictures: the same pictures need the same of it. */
export interface Drawer {
  /** Major version of Chromium. */
  chromium: string;
  platform: string;
}

const DRAWN_BY = join(PICTURES, 'drawnBy.json');

export function drawerOf(browserVersion: string): Drawer {
  return { chromium: browserVersion.split('.', 1)[0] ?? '', platform };
}

/** What the kept pictures were drawn by; null when there are none yet. */
export async function readDrawer(): Promise<Drawer | null> {
  const text = await readFile(DRAWN_BY, 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}

export async function writeDrawer(drawer: Drawer): Promise<void> {
  await writePicture(DRAWN_BY, `${JSON.stringify(drawer, null, 2)}\n`);
}

/** Names of the kept pictures, as `story/mode.png`. */
export async function listPictures(): Promise<string[]> {
  const files = await readdir(PICTURES, { recursive: true });
  return files.filter((file) => file.endsWith('.png')).toSorted();
}

export async function writePicture(file: string, picture: Buffer | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, picture);
}

export async function removePicture(name: string): Promise<void> {
  await rm(join(PICTURES, name));
}
