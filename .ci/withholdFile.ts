import type { BrowserCommand } from 'vitest/node';

// Lets tests in a browser see a page that is older than what is deployed: a file that it would load is no longer there.

/** Answers 404 for a file, by its name without what it ends with, until it is given back. */
export const withholdFile: BrowserCommand<[name: string]> = ({ page }, name) =>
  page.route(addressOf(name), (route) => route.fulfill({ status: 404 }));

/** Ends that. */
export const giveFileBack: BrowserCommand<[name: string]> = ({ page }, name) => page.unroute(addressOf(name));

function addressOf(name: string): string {
  return `**/${name}.*`;
}
