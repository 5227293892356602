import { beforeAll, describe, expect, test } from 'vitest';
import css from '../styles/styles.css?inline';
import { openHostPage } from '../testSupport/openHostPage.js';
import { renderMarkup } from '../testSupport/renderMarkup.js';

/** What WCAG asks a page to bear. See https://www.w3.org/WAI/WCAG22/Understanding/text-spacing */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

let markup: string;
beforeAll(async () => {
  markup = await renderMarkup(320);
});

describe('components', () => {
  test.each([
    { wish: 'a window of 320 pixels', width: 320, styles: '' },
    { wish: 'text of twice the size', width: 1_280, styles: 'html { font-size: 200% }' },
    { wish: 'text of twice the size in a window of 640 pixels', width: 640, styles: 'html { font-size: 200% }' },
    { wish: 'wide text in a window of 320 pixels', width: 320, styles: TEXT_SPACING },
  ])('bear $wish without scrolling sideways, and cut nothing off', async ({ width, styles }) => {
    const page = await openHostPage([css, styles], markup, width);
    expect(page.stage.ownerDocument.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(findCutOff(page.stage)).toEqual([]);
    page.close();
  });
});

/** What hides a part of its words to the side; a box of one pixel is for those who do not see. */
function findCutOff(stage: HTMLElement): string[] {
  return [...stage.querySelectorAll<HTMLElement>('.offtake-Root *')]
    .filter(({ clientWidth }) => clientWidth > 1)
    .filter(
      (element) => !element.closest('.offtake-VisuallyHidden') && getComputedStyle(element).overflowX !== 'visible',
    )
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(({ className }) => className);
}
