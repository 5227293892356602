import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * Pixels that may differ, as a share of all: two dozen are less than one letter. Edges that are only smoothed do not
 * count.
 */
const PIXEL_SHARE = 0.000_05;
/** How unlike two pixels must be to differ, from 0 to 1 (see pixelmatch): a pale border may not go. */
const COLOR_THRESHOLD = 0.02;

/** What differs, and a picture of it; null where the pictures are alike. */
export type Difference = { reason: string; picture: Buffer } | null;

/**
 * Compares two pictures of one Chromium: another sets letters otherwise, and what allows for that lets whole words go.
 */
export function comparePictures(expected: Buffer, actual: Buffer): Difference {
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const { width, height } = before;
  if (width !== after.width || height !== after.height) {
    return { reason: `it is ${after.width} × ${after.height} px, and was ${width} × ${height}`, picture: actual };
  }
  const diff = new PNG({ width, height });
  const differing = pixelmatch(before.data, after.data, diff.data, width, height, { threshold: COLOR_THRESHOLD });
  if (differing <= PIXEL_SHARE * width * height) return null;
  return { reason: `${differing} of ${width * height} pixels differ`, picture: PNG.sync.write(diff) };
}
