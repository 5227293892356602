import { toDisplayText } from './toDisplayText.js';

/** The same as `<bdi>` for a text that stands within a sentence: first strong isolate, and pop directional isolate. */
export function toIsolatedText(text: string): string {
  return `\u2068${toDisplayText(text)}\u2069`;
}
