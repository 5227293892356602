import type { EmulatorCore } from '../state/EmulatorCore.js';
import { uniqueId } from '../state/uniqueId.js';

/** Makes an id that none of these objects has. @throws Error if the source of ids repeats itself. */
export function newId(
  { options }: EmulatorCore,
  prefix: string,
  taken: { readonly size: number; get: (id: string) => unknown },
): string {
  return uniqueId(prefix, options.randomId, taken);
}
