import { afterAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { HOSTILE_CASES, renderHostile } from './testSupport/renderHostile.js';

const WORDS: Record<string, string> = {
  'names of 5,000 characters': 'Lorem ipsum '.repeat(417).slice(0, 5_000),
  'an unbroken word of 500': 'W'.repeat(500),
  'a row of emoji': '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}'.repeat(100),
  'marks upon marks': `Z${'\u0335\u0301\u0316'.repeat(80)}`.repeat(6),
  'a script from the right': 'שלום'.repeat(125),
};
const TABLE = Object.entries(WORDS).flatMap(([word, text]) => [320, 1_024].map((width) => ({ word, text, width })));

afterAll(() => page.viewport(1_280, 800));

describe.each(HOSTILE_CASES)('$name', (component) => {
  test.each(TABLE)('stays in its place with $word at $width pixels', async ({ text, width }) => {
    await page.viewport(width, 800);
    await renderHostile(component, { text });
    const { documentElement } = document;
    expect(documentElement.scrollWidth).toBeLessThanOrEqual(documentElement.clientWidth);
    const wide = [...document.querySelectorAll('.offtake-Root, .offtake-Dialog-layer, .offtake-Dialog-content')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    expect(wide.map(({ className }) => className)).toEqual([]);
  });
});
