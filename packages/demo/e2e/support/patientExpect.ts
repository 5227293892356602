import { expect } from 'playwright/test';

/**
 * Playwright's `expect`, with the patience of a machine that has much else to do: only what fails takes longer by it.
 */
export const patientExpect = expect.configure({ timeout: 40_000 });

/** For what comes of events and rounds, which take their time where others are at work. */
export const PATIENCE = { timeout: 20_000 };

/** For a test that goes through many steps. */
export const LONG_WALK_MS = 240_000;
