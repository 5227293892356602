import type { Page } from 'playwright';
import { expect } from 'playwright/test';

/**
 * Waits until no part of the page says that it is still loading. The network is never quiet where orders are followed.
 */
export async function expectLoaded(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"], [data-state="loading"], .offtake-Skeleton')).toHaveCount(0);
}
