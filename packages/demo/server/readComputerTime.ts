/** The time of this computer, in seconds since the Unix epoch. */
export function readComputerTime(): number {
  return Math.floor(Date.now() / 1_000);
}
