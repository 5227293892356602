import type { UnixSeconds } from '@offtake/contract';

/** Where a stack's clock stands unless told otherwise: 2026-11-23T12:00:00Z, in seconds since the Unix epoch. */
export const STACK_NOW: UnixSeconds = Date.UTC(2026, 10, 23, 12) / 1_000;
