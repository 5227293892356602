import { assertUnixSeconds } from './assertUnixSeconds.js';

/**
 * Refuses, anywhere inside a value from outside, a time that no page could show.
 *
 * @param path Where the value stands, for the message, such as `orders`.
 * @throws RangeError naming the place and the time.
 */
export function assertTimes(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    if (typeof item === 'number' && TIME_NAME.test(name)) assertUnixSeconds(item, `${path}.${name}`);
    else assertTimes(item, `${path}.${name}`);
  }
}

/** Names under which Stripe, and the emulator itself, keep seconds since the Unix epoch that a page shows. */
const TIME_NAME = /^(?:created|date|due_date|nextAttemptAt|time)$|_at$/;
