/**
 * The address of a link that comes from a backend, if it is one that may be followed: `https:` with no user name in it.
 * In a sandbox `http:` on the visitor's own machine may be followed too, as the emulator serves its pages there.
 *
 * @returns null for anything else, such as `javascript:` and `data:`.
 */
export function toSafeUrl(text: string | null | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || url.username !== '' || url.password !== '') return null;
  const isLoopback = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback) ? url.href : null;
}
