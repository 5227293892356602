/** The last second of the year 9999: later ones have no date that could be shown. */
export const LAST_UNIX_SECONDS = 253_402_300_799;

/** Refuses a time that could not be shown. @param name What it is the time of. @throws RangeError */
export function assertUnixSeconds(unixSeconds: number, name: string): void {
  if (Number.isSafeInteger(unixSeconds) && unixSeconds >= 0 && unixSeconds <= LAST_UNIX_SECONDS) return;
  throw new RangeError(`${name} is one of the whole seconds of the years 1970 to 9999, not ${unixSeconds}.`);
}
