import type { StripeEmulator } from '../createStripeEmulator.js';
import type { StateFile } from './StateFile.js';

/**
 * Saves the emulator's state a moment after it changed: many changes make one save, and two saves never overlap.
 *
 * @returns A function that stops this and saves what is not saved yet.
 */
export function saveOnChange(emulator: StripeEmulator, file: StateFile, options: SaveOptions): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  const save = (): Promise<void> => {
    timer = undefined;
    saving = saving.then(() => file.save(emulator.exportState())).catch(options.onError);
    return saving;
  };
  const stop = emulator.onChange(() => {
    timer ??= setTimeout(save, options.delayMs);
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
