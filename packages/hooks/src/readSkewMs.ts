interface ClockReading {
  /** How far the backend's clock was taken to be ahead so far, in milliseconds. */
  skewMs: number;
  /** When the request was sent and its answer began, by the clock here, in milliseconds since the Unix epoch. */
  sentMs: number;
  receivedMs: number;
}

/**
 * How far the backend's clock is ahead of the one here, in milliseconds, by the `Date` of an answer.
 *
 * The answer was made at some moment between sending and receiving, and `Date` leaves out the part of a second; so it
 * allows a range, which is narrow when the answer was quick. What was believed so far stays when it lies in the range,
 * so that a slow answer does not make a countdown jump. An answer out of a cache, which has an `Age`, tells the time of
 * its making and is left aside, as is one without a date.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-date
 */
export function readSkewMs(headers: Headers, { skewMs, sentMs, receivedMs }: ClockReading): number {
  const serverMs = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(serverMs) || headers.has('age')) return skewMs;
  const leastMs = serverMs - receivedMs;
  const mostMs = serverMs + 1_000 - sentMs;
  const isAllowed = leastMs - TOLERANCE_MS <= skewMs && skewMs <= mostMs + TOLERANCE_MS;
  return isAllowed ? skewMs : (leastMs + mostMs) / 2;
}

/** Clocks of backends differ among themselves, and a countdown in seconds should not follow each of them. */
const TOLERANCE_MS = 1_000;
