/**
 * Whether Postgres keeps a name as it is: nothing to quote, and within the 63 bytes after which it would be cut off
 * without a word.
 */
export function isPlainName(name: string): boolean {
  return /^[a-z_][a-z0-9_]{0,62}$/.test(name);
}
