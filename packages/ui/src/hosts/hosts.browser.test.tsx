import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import legacyReset from '../testSupport/legacy-reset.css?inline';
import { openHostPage } from '../testSupport/openHostPage.js';
import { compareLooks, readLook, type Look } from '../testSupport/readLook.js';
import { renderMarkup } from '../testSupport/renderMarkup.js';

type Sheet = 'styles.css' | 'styles.layered.css';

declare module 'vitest/browser' {
  interface BrowserCommands {
    compileStylesheets: (utilities: string[]) => Promise<{
      ours: Record<Sheet, string>;
      bootstrap5: string;
      tailwind3: string;
      tailwind4: string;
      tailwind4With: Record<Sheet, string>;
    }>;
  }
}

/** What a class of the host's does, and ours do not. */
interface HostClass {
  name: string;
  backgroundColor: string;
  borderRadius: string;
}

const UTILITIES = ['bg-[rgb(1,2,3)]', 'rounded-[3px]'];
const TAILWIND_CLASS = { name: UTILITIES.join(' '), backgroundColor: 'rgb(1, 2, 3)', borderRadius: '3px' };
const BOOTSTRAP_CLASS = { name: 'bg-danger rounded-0', backgroundColor: 'rgb(220, 53, 69)', borderRadius: '0px' };
const PLAIN_CLASS = { name: 'mine', backgroundColor: 'rgb(1, 2, 3)', borderRadius: '3px' };
const PLAIN_CSS = '.mine { background-color: rgb(1, 2, 3); border-radius: 3px }';

let sheets: Awaited<ReturnType<typeof commands.compileStylesheets>>;
let markup: string;
let ourLook: Look;
const hosts = new Map<string, { css: string; hostClass: HostClass }>();

beforeAll(async () => {
  sheets = await commands.compileStylesheets(UTILITIES);
  hosts.set('a host without CSS', { css: PLAIN_CSS, hostClass: PLAIN_CLASS });
  hosts.set('a legacy reset', { css: legacyReset + PLAIN_CSS, hostClass: PLAIN_CLASS });
  hosts.set('Bootstrap 5', { css: sheets.bootstrap5, hostClass: BOOTSTRAP_CLASS });
  hosts.set('Tailwind 3', { css: sheets.tailwind3, hostClass: TAILWIND_CLASS });
  hosts.set('Tailwind 4', { css: sheets.tailwind4, hostClass: TAILWIND_CLASS });
  markup = await renderMarkup();
  ourLook = await lookOf([sheets.ours['styles.css']]);
});

describe('styles.css', () => {
  test.each([
    ['a host without CSS', 'first', 'wins'],
    ['a host without CSS', 'last', 'loses'],
    ['a legacy reset', 'first', 'wins'],
    ['a legacy reset', 'last', 'loses'],
    ['Bootstrap 5', 'first', 'wins'],
    ['Bootstrap 5', 'last', 'wins'],
    ['Tailwind 3', 'first', 'wins'],
    ['Tailwind 3', 'last', 'loses'],
    // Its utilities are in a layer, and rules without one beat them: that is why there is a second stylesheet.
    ['Tailwind 4', 'first', 'loses'],
    ['Tailwind 4', 'last', 'loses'],
  ])('keeps its look beside %s, imported %s; a class of the host’s %s', async (host, position, outcome) => {
    const css = inOrder(host, sheets.ours['styles.css'], position);
    expect(compareLooks(await lookOf(css), ourLook)).toEqual([]);
    expect(await outcomeOfClass(host, css)).toBe(outcome);
  });
});

describe('styles.layered.css', () => {
  test.each([
    ['a host without CSS', 'first'],
    ['a host without CSS', 'last'],
    ['Tailwind 4', 'first'],
    ['Tailwind 4', 'last'],
  ])('keeps its look beside %s, imported %s; a class of the host’s wins', async (host, position) => {
    const css = inOrder(host, sheets.ours['styles.layered.css'], position);
    expect(compareLooks(await lookOf(css), ourLook)).toEqual([]);
    expect(await outcomeOfClass(host, css)).toBe('wins');
  });

  test('keeps its look inside the stylesheet of a host on Tailwind 4; a class of the host’s wins', async () => {
    const css = [sheets.tailwind4With['styles.layered.css']];
    expect(compareLooks(await lookOf(css), ourLook)).toEqual([]);
    expect(await outcomeOfClass('Tailwind 4', css)).toBe('wins');
  });

  // What has no layer beats what has one, so these hosts take the other stylesheet.
  test.each(['a legacy reset', 'Bootstrap 5', 'Tailwind 3'])('is not for %s', async (host) => {
    const css = inOrder(host, sheets.ours['styles.layered.css'], 'last');
    expect(compareLooks(await lookOf(css), ourLook)).not.toEqual([]);
  });
});

describe('a stylesheet that is wrong is found out', () => {
  test('when a rule of it is weaker than one class', async () => {
    const weak = replace(sheets.ours['styles.css'], '.offtake-Button{', ':where(.offtake-Button){');
    const differences = compareLooks(await lookOf(inOrder('Tailwind 3', weak, 'last')), ourLook);
    expect(differences.join('\n')).toContain('.offtake-Button');
  });

  test('when a rule of it is stronger than one class', async () => {
    const strong = replace(sheets.ours['styles.css'], '.offtake-Card{', '.offtake-Card.offtake-Root{');
    const css = inOrder('a host without CSS', strong, 'first');
    expect(await outcomeOfClass('a host without CSS', css)).toBe('wins on one of two');
  });

  test('when it does not say the order of layers', async () => {
    const unordered = replace(sheets.ours['styles.layered.css'], '@layer theme,base,components,utilities;', '');
    expect(compareLooks(await lookOf(inOrder('Tailwind 4', unordered, 'first')), ourLook)).not.toEqual([]);
  });

  test('when it leaves open what hosts decide', async () => {
    const silent = replace(sheets.ours['styles.css'], /(?<=\.offtake-Fact-name\{[^}]*)font-weight:inherit/, '');
    const differences = compareLooks(await lookOf(inOrder('Bootstrap 5', silent, 'last')), ourLook);
    expect(differences.join('\n')).toContain('.offtake-Fact-name font-weight: 700');
  });
});

function inOrder(host: string, ours: string, position: string): string[] {
  const { css = '' } = hosts.get(host) ?? {};
  return position === 'first' ? [ours, css] : [css, ours];
}

async function lookOf(stylesheets: string[]): Promise<Look> {
  const page = await openHostPage(stylesheets, markup);
  const look = readLook(page.stage);
  page.close();
  return look;
}

/** Whether the host's class is seen on a component and on a part; it has to be the same for both. */
async function outcomeOfClass(host: string, stylesheets: string[]): Promise<string> {
  const hostClass = hosts.get(host)?.hostClass ?? PLAIN_CLASS;
  const page = await openHostPage(stylesheets, markup);
  const outcomes = ['.offtake-OrderForm', '.offtake-OrderForm-submit'].map((selector) => {
    const element = page.stage.querySelector(selector);
    element?.classList.add(...hostClass.name.split(' '));
    return element && wins(getComputedStyle(element), hostClass);
  });
  page.close();
  return outcomes.every(Boolean) ? 'wins' : outcomes.some(Boolean) ? 'wins on one of two' : 'loses';
}

function wins(style: CSSStyleDeclaration, { backgroundColor, borderRadius }: HostClass): boolean {
  return style.backgroundColor === backgroundColor && style.borderRadius === borderRadius;
}

/** Fails where there is nothing to replace: the mutant would be no mutant. */
function replace(css: string, rule: string | RegExp, by: string): string {
  const replaced = css.replace(rule, by);
  expect(replaced).not.toBe(css);
  return replaced;
}
