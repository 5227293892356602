import { expect, inject, test } from 'vitest';
import { componentOf } from './componentOf.js';
import { openPage, VISITOR } from './openPage.js';
import { shareBrowser } from './shareBrowser.js';

const { stories, locale, timeZone } = inject('rendering');
const browser = shareBrowser();

test('the server is in another place than the visitor', () => {
  expect({ locale, timezoneId: timeZone }).toEqual({ locale: 'de-DE', timezoneId: 'Pacific/Kiritimati' });
  expect(VISITOR.locale).not.toBe(locale);
});

test.each(stories)('$id is rendered on a server without an error or a style attribute', ({ markup, complaints }) => {
  expect(complaints).toEqual([]);
  expect(markup).not.toContain(' style=');
});

test.concurrent.each([...new Set(stories.map(({ id }) => componentOf(id)))])(
  '%s takes over what a server has rendered, in another locale and time zone, under a strict policy',
  async (component) => {
    const { page, complaints } = await openPage(browser());
    await page.goto(`${inject('galleryUrl')}rendered.html?component=${component}`);
    const found = complaints.splice(0).map((complaint) => `as it arrives: ${complaint}`);
    for (const { id } of stories.filter((story) => componentOf(story.id) === component)) {
      await page.evaluate((story) => globalThis.hydrateStory(story), id);
      found.push(...complaints.splice(0).map((complaint) => `${id}: ${complaint}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  },
);

test('other words from the server, and a style attribute, are found', async () => {
  const { page, complaints } = await openPage(browser());
  await page.route('**/rendered.html*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('>رصيد Stripe<', ' style="color: red">Other words<');
    await route.fulfill({ response, body });
  });
  await page.goto(`${inject('galleryUrl')}rendered.html?component=components-balancesummary`);
  expect(complaints.splice(0).join()).toContain('Policy violation: style-src-attr');
  await page.evaluate((story) => globalThis.hydrateStory(story), 'components-balancesummary--default');
  expect(complaints.join()).toContain('Not hydrated as it was rendered');
  await page.context().close();
});
