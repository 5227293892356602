const PATIENCE_MS = 20_000;

/**
 * Waits in a page until something is so.
 *
 * @param {() => boolean} isTrue
 * @param {(count: number) => Promise<void>} frames waits for so many frames: between two looks for one.
 */
export async function until(isTrue, frames) {
  const deadline = performance.now() + PATIENCE_MS;
  while (!isTrue()) {
    if (performance.now() > deadline) throw new Error('What was waited for did not come.');
    await frames(1);
  }
}
