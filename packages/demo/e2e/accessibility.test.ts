import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { orderPage } from './support/buyer.js';
import { expectLoaded } from './support/expectLoaded.js';
import { shareDemo } from './support/shareDemo.js';

const inBrowser = shareDemo();

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `has nothing that axe finds fault with, on any page and in any step, in ${colorScheme}`,
    inBrowser(async ({ page, expectConsoleError }) => {
      expectConsoleError(/status of 404/);
      // Colours are judged where they come to rest, not on the way.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const form = orderPage(page);
      for (const path of ['/', '/orders', '/nowhere', '/shipping', '/removal']) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectLoaded(page);
        expect(await findFaults(page), path).toEqual([]);
      }
      await form.quantity.fill('100');
      await form.reviewButton.click();
      await expect(form.placeButton).toBeVisible();
      expect(await findFaults(page), 'review').toEqual([]);
      await form.placeButton.click();
      await expect(form.placed).toBeVisible();
      expect(await findFaults(page), 'placed').toEqual([]);
      await form.followLink.click();
      await expect(page.getByRole('button', { name: 'Cancel order' })).toBeVisible();
      expect(await findFaults(page), 'order').toEqual([]);
      await page.getByRole('button', { name: 'Cancel order' }).click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      expect(await findFaults(page), 'cancel').toEqual([]);
    }),
  );
}

/** What axe finds, as a line for each rule. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async (rules) => {
    // In the page `axe` is a global that the source above has put there.
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
      runOnly: rules,
    });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target).join(', ')}`);
  }, RULES);
}
