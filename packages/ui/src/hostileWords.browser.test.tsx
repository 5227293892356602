import { describe, expect, test } from 'vitest';
import { HOSTILE_CASES, renderHostile } from './testSupport/renderHostile.js';

const NAME = 'Zoë';
/** Turns around what follows, opens what it never closes, and closes what it has not opened. */
const TURNING = `\u202E\u2067\u202A${NAME}\u2066\u202C\u2069\u2069`;
const MARKUP = `<img src=x onerror="window.hostile = true"><script>window.hostile = true</script>${NAME}`;
const CONTROLS = /[\u202A-\u202E\u2066\u2067]/;

describe.each(HOSTILE_CASES)('$name', (component) => {
  test('turns nothing around', async () => {
    await renderHostile(component, { text: TURNING });
    const shown = textsWith('').map(({ textContent }) => textContent);
    expect(shown.join('')).not.toMatch(CONTROLS);
    const attributes = [...document.querySelectorAll('[aria-label], [title]')].map((each) => each.outerHTML);
    expect(attributes.join('')).not.toMatch(CONTROLS);
    expect(
      textsWith(NAME)
        .filter((text) => !isIsolated(text))
        .map((text) => text.parentElement?.outerHTML),
    ).toEqual([]);
  });

  test('shows markup as it is written', async () => {
    await renderHostile(component, { text: MARKUP });
    expect(document.querySelectorAll('img, body script')).toHaveLength(0);
    expect('hostile' in window).toBe(false);
  });
});

/** Texts that are shown; what a person types into a box of their own stays in it. */
function textsWith(part: string): Node[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  while (walker.nextNode()) {
    const isTyped = walker.currentNode.parentElement?.closest('textarea');
    if (walker.currentNode.textContent?.includes(part) && !isTyped) found.push(walker.currentNode);
  }
  return found;
}

/** Whether a name alone is isolated from what stands beside it: by its element, or by marks within a sentence. */
function isIsolated(text: Node): boolean {
  const { parentElement, textContent } = text;
  const isMarked = /\u2068[^\u2068\u2069]*Zoë[^\u2068\u2069]*\u2069/.test(textContent ?? '');
  const isOwn = parentElement !== null && getComputedStyle(parentElement).unicodeBidi.startsWith('isolate');
  return isMarked || isOwn;
}
