import { fileURLToPath } from 'node:url';
import { bundle, transform, type Selector, type SelectorComponent } from 'lightningcss';
import { describe, expect, test } from 'vitest';

const SOURCE = fileURLToPath(new URL('./styles.css', import.meta.url));
const css = bundle({ filename: SOURCE }).code;

describe('the stylesheet', () => {
  test('keeps every rule exactly one class strong, so that a host class can win over it', () => {
    expect(selectors().length).toBeGreaterThan(100);
    expect(selectors().filter((selector) => classStrength(selector) > 1)).toEqual([]);
  });

  test('touches nothing outside of its own roots', () => {
    const unscoped = selectors().filter((selector) => !JSON.stringify(selector).includes('offtake-'));
    expect(unscoped).toEqual([]);
  });

  test('only reads public tokens and never declares one', () => {
    const text = new TextDecoder().decode(css);
    expect(text).not.toMatch(/[{;]\s*--offtake-[a-z-]+\s*:/);
  });

  test('mixes in oklch what has a hue to keep, and nothing that is nearly grey', () => {
    const mixed = new TextDecoder().decode(css).matchAll(/color-mix\(in oklch, ?var\(--_([a-z-]+)\)/g);
    const tokens = [...mixed].map(([, token]) => token);
    expect(new Set(tokens)).toEqual(new Set(['button-primary', 'button-danger', 'danger', 'primary']));
  });

  test.each(['prefers-contrast: more', 'forced-colors: active', 'prefers-reduced-motion'])('heeds %s', (wish) => {
    expect(new TextDecoder().decode(css)).toContain(`(${wish}`);
  });

  test('places things by logical properties, so that it mirrors', () => {
    const text = new TextDecoder().decode(css);
    expect(text.match(/[\s;{](?:margin|padding|border|inset)-(?:left|right|top|bottom)\s*:/g)).toBeNull();
    expect(text.match(/[\s;{](?:left|right|width|height|text-align: (?:left|right))\s*:/g)).toBeNull();
  });
});

function selectors(): Selector[] {
  const found: Selector[] = [];
  transform({
    filename: 'styles.css',
    code: css,
    visitor: {
      Rule: {
        style(rule) {
          found.push(...rule.value.selectors);
        },
      },
    },
  });
  return found;
}

/** How many classes, attributes and pseudo-classes count; those inside `:where()` do not, elements hardly. */
function classStrength(selector: Selector): number {
  return selector.filter(isCounted).length;
}

function isCounted(component: SelectorComponent): boolean {
  if (component.type === 'class' || component.type === 'attribute' || component.type === 'id') return true;
  return component.type === 'pseudo-class' && component.kind !== 'where';
}
