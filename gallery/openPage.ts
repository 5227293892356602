import type { Browser, Page } from 'playwright';
import { watchForComplaints } from '../.ci/watchForComplaints.js';

/** Who looks at the gallery. What moves would be seen before it has come to rest. */
export const VISITOR = { locale: 'en-US', timezoneId: 'America/Los_Angeles', reducedMotion: 'reduce' } as const;

/** For machines that have much else to do. */
const PATIENCE_MS = 120_000;

/** A page of a visitor's. */
export interface VisitedPage {
  page: Page;
  /** What the browser has complained about so far: errors, and violations of the policy. */
  complaints: string[];
}

/** Opens an empty page in a browser profile of its own. */
export async function openPage(browser: Browser): Promise<VisitedPage> {
  const context = await browser.newContext(VISITOR);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  return { page, complaints: await watchForComplaints(page) };
}
