import type { Locator, Page } from 'playwright';
import { wordsOf, type PageOptions } from './wordsOf.js';

/** The timeline of an order as a buyer sees it. */
export interface OrderTimelinePage {
  list: Locator;
  steps: Locator;
  /** The step where the order stands; none once all is done. */
  currentStep: Locator;
}

/** Finds the one order timeline on a page. */
export function orderTimelinePage(page: Page, options: PageOptions = {}): OrderTimelinePage {
  const { text } = wordsOf(options);
  const list = page.getByRole('list', { name: text('timeline.label') });
  const steps = list.locator(':scope > li');
  return { list, steps, currentStep: list.locator(':scope > [aria-current]') };
}
