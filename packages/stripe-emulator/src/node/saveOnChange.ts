import type { StripeEmulator } from '../createStripeEmulator.js';
import type { StateFile } from './StateFile.js';

const PAUSE_FACTOR = 10;

/**
 * Saves the emulator's state a moment after it changed: many changes make one save, and two saves never overlap.
 *
 * @returns A function that stops this and saves what is not saved yet.
 */
export function saveOnChange(emulator: StripeEmulator, file: StateFile, options: SaveOptions): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  let tookMs = 0;
  const write = async (): Promise<void> => {
    const startedAt = performance.now();
    await file.save(emulator.exportState());
    tookMs = performance.now() - startedAt;
  };
  const save = (): Promise<void> => {
    timer = undefined;
    saving = saving.then(write).catch(options.onError);
    return saving;
  };
  const stop = emulator.onChange(() => {
    // A large account takes long to save: most of the time is left for requests.
    timer ??= setTimeout(save, Math.max(options.delayMs, tookMs * PAUSE_FACTOR));
  });
  return () => {
    stop();
    if (timer === undefined) return saving;
    clearTimeout(timer);
    return save();
  };
}

interface SaveOptions {
  delayMs: number;
  /** Told of a save that failed; the next change tries again. */
  onError: (failure: unknown) => void;
}
