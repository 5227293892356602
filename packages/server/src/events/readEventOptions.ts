import type { EventOptions } from './EventOptions.js';

/** The options, completed. */
export type EventSettings = { readonly [TName in keyof EventOptions]-?: number };

const RANGES: { readonly [TName in keyof EventSettings]: { fallback: number; min: number; max: number } } = {
  pollIntervalMs: { fallback: 1_000, min: 10, max: 3_600_000 },
  heartbeatSeconds: { fallback: 25, min: 1, max: 3_600 },
  maxAgeSeconds: { fallback: 900, min: 1, max: 86_400 },
  maxEventStreamsPerOwner: { fallback: 10, min: 1, max: 1_000_000 },
  maxEventStreams: { fallback: 1_000, min: 1, max: 1_000_000 },
};

/**
 * Checks how changes are to be sent.
 *
 * @returns null when they are not.
 * @throws {TypeError} when a number is out of its range.
 */
export function readEventOptions(options: EventOptions | false = {}): EventSettings | null {
  if (options === false) return null;
  return {
    pollIntervalMs: readNumber('pollIntervalMs', options),
    heartbeatSeconds: readNumber('heartbeatSeconds', options),
    maxAgeSeconds: readNumber('maxAgeSeconds', options),
    maxEventStreamsPerOwner: readNumber('maxEventStreamsPerOwner', options),
    maxEventStreams: readNumber('maxEventStreams', options),
  };
}

function readNumber(name: keyof EventSettings, options: EventOptions): number {
  const { fallback, min, max } = RANGES[name];
  const value = options[name] ?? fallback;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new TypeError(
    `createOfftakeHandler: events.${name} must be a whole number from ${min} to ${max}, or streams would not work; ` +
      `it is ${String(value)}. Leave it out for ${fallback}.`,
  );
}
