import type { Route } from 'playwright';
import type { BrowserCommand } from 'vitest/node';

// Lets tests in a browser see a page that is older than what is deployed, and a slow network: a file that it would load
// is no longer there, or on its way.

/** Answers 404 for a file, by its name without what it ends with, until it is given back. */
export const withholdFile: BrowserCommand<[name: string]> = ({ page }, name) =>
  page.route(addressOf(name), (route) => route.fulfill({ status: 404 }));

/** Does not answer for a file, by its name without what it ends with, until it is given back. */
export const delayFile: BrowserCommand<[name: string]> = ({ page }, name) =>
  page.route(addressOf(name), (route) => {
    waiting.set(name, [...(waiting.get(name) ?? []), route]);
  });

/** Ends that. */
export const giveFileBack: BrowserCommand<[name: string]> = async ({ page }, name) => {
  const routes = waiting.get(name) ?? [];
  waiting.delete(name);
  await Promise.all(routes.map((route) => route.continue()));
  await page.unroute(addressOf(name));
};

/** Requests that wait for a file. */
const waiting = new Map<string, Route[]>();

function addressOf(name: string): string {
  return `**/${name}.*`;
}
