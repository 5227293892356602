/**
 * One key of a JSON Pointer, with its `~` and `/` written so that they are part of it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-3
 */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
