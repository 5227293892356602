import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A component is not a page: its heading is not the first one, and the landmarks are around it. */
const RULES_FOR_PAGES = {
  'landmark-one-main': { enabled: false },
  'page-has-heading-one': { enabled: false },
  region: { enabled: false },
};

/** What axe finds fault with on the page, as a line for each rule. */
export async function findFaults(): Promise<string[]> {
  const restore = answerForcedColors();
  const { violations } = await axe.run({ runOnly: RULES, rules: RULES_FOR_PAGES }).finally(restore);
  return violations.map(({ id, help, nodes }) => {
    const [first] = nodes;
    return `${id}: ${help}: ${nodes.map(({ target }) => target).join(', ')}: ${first?.failureSummary ?? ''}`;
  });
}

/**
 * Axe asks for the colour that letters are filled with before the one that they have. Chromium draws both in a forced
 * colour, and answers with the former one as it was before.
 */
function answerForcedColors(): () => void {
  const { prototype } = CSSStyleDeclaration;
  const asItIs = Object.getOwnPropertyDescriptor(prototype, 'getPropertyValue') ?? {};
  if (matchMedia('(forced-colors: active)').matches) {
    Object.defineProperty(prototype, 'getPropertyValue', {
      ...asItIs,
      value(this: CSSStyleDeclaration, name: string): unknown {
        return Reflect.apply(asItIs.value, this, [name === '-webkit-text-fill-color' ? 'color' : name]);
      },
    });
  }
  return () => void Object.defineProperty(prototype, 'getPropertyValue', asItIs);
}
