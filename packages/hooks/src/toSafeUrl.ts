/**
 * The address of a page that a backend points to, if it is one that may be gone to: `https:` with no user name in it.
 * In a sandbox `http:` on the visitor's own machine may be gone to as well, as the emulator serves its pages there.
 *
 * @returns null for anything else, such as `javascript:` and `data:`.
 */
export function toSafeUrl(text: string | null | undefined): string | null {
  if (!text || !URL.canParse(text)) return null;
  const { protocol, hostname, username, password, href } = new URL(text);
  const isLoopback = hostname === 'localhost' || hostname === '127.0.0.1';
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback);
  return isSafe && username === '' && password === '' ? href : null;
}
