/** The calendar year (UTC) of a time in seconds since the Unix epoch. */
export function yearOf(unixSeconds: number): number {
  return new Date(unixSeconds * 1000).getUTCFullYear();
}
