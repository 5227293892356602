import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { assertEmulatorState } from '../state/assertEmulatorState.js';
import type { EmulatorState } from '../state/EmulatorState.js';
import { parseState, writeState } from './stateText.js';
import { StateFileError } from './StateFileError.js';

/** Keeps an emulator's state in a file, so that a reader always finds either the old or the new state, whole. */
export class StateFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** Reads the state; `null` if there is no file. @throws StateFileError if the file can't be read as a state. */
  async load(): Promise<EmulatorState | null> {
    const bytes = await this.#read();
    if (bytes === null) return null;
    try {
      const state = parseState(bytes);
      assertEmulatorState(state);
      return state;
    } catch (cause) {
      throw new StateFileError(this.#path, `It holds no state of this emulator: ${messageOf(cause)}`, { cause });
    }
  }

  /** Writes beside the file and renames, so that a crash half-way loses nothing. */
  async save(state: EmulatorState): Promise<void> {
    const temporary = `${this.#path}.${process.pid}.tmp`;
    await mkdir(dirname(this.#path), { recursive: true });
    try {
      await writeDurably(temporary, writeState(state));
      await rename(temporary, this.#path);
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    }
  }

  async #read(): Promise<Buffer | null> {
    try {
      return await readFile(this.#path);
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
      throw new StateFileError(this.#path, `It can't be read: ${messageOf(cause)}.`, { cause });
    }
  }
}

async function writeDurably(path: string, chunks: Iterable<string>): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (const chunk of chunks) await file.write(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
