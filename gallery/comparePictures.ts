import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far two pictures may be apart. */
export interface Tolerance {
  /** Pixels that may differ, as a share of all. Edges of letters that are only smoothed otherwise do not count. */
  pixelShare: number;
  /** How unlike two pixels must be to differ, from 0 to 1; see pixelmatch. */
  colorThreshold: number;
  /** How much taller or wider one may be, in pixels. */
  sizePixels: number;
}

/** Where the pictures were taken, nothing may move, and a pale border may not go; two dozen pixels are less than one letter. */
export const SAME_CHROMIUM: Tolerance = { pixelShare: 0.000_05, colorThreshold: 0.02, sizePixels: 0 };
/** Another Chromium sets letters otherwise. What is missing, clipped or of another colour is found all the same. */
export const OTHER_CHROMIUM: Tolerance = { pixelShare: 0.04, colorThreshold: 0.1, sizePixels: 8 };

/** What differs, and a picture of it; null where the pictures are alike. */
export type Difference = { reason: string; picture: Buffer } | null;

export function comparePictures(expected: Buffer, actual: Buffer, tolerance: Tolerance): Difference {
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const sizesOff = Math.max(Math.abs(before.width - after.width), Math.abs(before.height - after.height));
  if (sizesOff > tolerance.sizePixels) {
    const reason = `it is ${after.width} × ${after.height} px, and was ${before.width} × ${before.height}`;
    return { reason, picture: actual };
  }
  const width = Math.min(before.width, after.width);
  const height = Math.min(before.height, after.height);
  const diff = new PNG({ width, height });
  const [left, right] = [crop(before, width, height), crop(after, width, height)];
  const differing = pixelmatch(left, right, diff.data, width, height, {
    threshold: tolerance.colorThreshold,
  });
  if (differing <= tolerance.pixelShare * width * height) return null;
  return { reason: `${differing} of ${width * height} pixels differ`, picture: PNG.sync.write(diff) };
}

function crop(picture: PNG, width: number, height: number): Buffer {
  const cropped = new PNG({ width, height });
  PNG.bitblt(picture, cropped, 0, 0, width, height, 0, 0);
  return cropped.data;
}
