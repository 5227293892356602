import { chromium } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from '../ensureChromium.mjs';

/**
 * Opens a page in a Chromium of its own.
 *
 * @param {string} url
 * @returns {Promise<{
 *   page: import('playwright').Page,
 *   words: readonly string[],
 *   requests: readonly string[],
 *   close: () => Promise<void>,
 * }>} `words` is all that was said in the console, thrown, or answered with an error; `requests` are paths.
 */
export async function openPage(url) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  const page = await browser.newPage({ timezoneId: 'America/New_York', locale: 'en-US' });
  /** @type {string[]} */
  const words = [];
  /** @type {string[]} */
  const requests = [];
  page.on('console', (message) => words.push(message.text()));
  page.on('response', (response) => response.ok() || words.push(`${response.status()} ${response.url()}`));
  page.on('pageerror', (error) => words.push(String(error)));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(url);
  return { page, words, requests, close: () => browser.close() };
}
