/**
 * Embeddings, overrides and isolates: they would turn around what is written beside them. A single mark of direction
 * (U+200E, U+200F) does no harm and stays.
 */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text that someone else wrote, fit to stand among ours; put it in a `<bdi>`. */
export function toDisplayText(text: string): string {
  return text.replaceAll(BIDI_CONTROLS, '').trim();
}
