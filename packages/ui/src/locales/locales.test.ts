import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en, type Messages } from '../messages/en.js';

type Facts = Record<string, string | number | null>;

const KEYS = Object.keys(en) as (keyof Messages)[];
const FUNCTIONS = KEYS.filter((key) => typeof en[key] === 'function');
const COUNTS = [0, 1, 2, 5, 21];

/** Facts that are numbers; all others are texts. */
const NUMBERS = new Set(['count', 'days', 'hours', 'minutes', 'seconds', 'number', 'year']);
/** A language may say these in words: `no order`, `one order`, a dual. */
const LARGEST_COUNT_IN_WORDS = 2;

/** What some languages write as English does. */
const SAME_TEXTS = new Set([
  'Portfolio',
  'Status',
  'Status: «status»',
  'Total',
  'E-mail',
  'Description',
  'Confirmation',
  'optional',
  't CO₂',
  ' / t',
  '+5',
  '«first». «second»',
  '«place», «within»',
]);
const SAME_KEYS = /^(?:time\.|common\.metricTons$|removal\.barTitle$)/;

/** Scripts of languages that are not written in Latin letters. */
const SCRIPTS: Partial<Record<string, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  'zh-CN': /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
};
/** Signs, and names that stay in Latin letters. */
const WITHOUT_SCRIPT =
  /^(?:time\.|common\.(?:metricTons|sentences|place)|orderForm\.metricTonsSign|productPicker\.perTon|productPicker\.morePathways|orderList\.csvFile|removal\.barTitle)/;

/** An order of removal is no compensation for emissions, and nobody may be led to think so. */
const COMPENSATION =
  /offset|carbon credit|kompens|ausgleich|compens|gutschrift|crédits? carbone|créditos? de carbono|オフセット|相殺|抵消|补偿|상쇄|تعويض|קיזוז/iu;

const tags = readdirSync(new URL('.', import.meta.url))
  .filter((name) => /^[a-z]{2}(?:-[A-Z]{2})?\.ts$/.test(name))
  .map((name) => name.replace('.ts', ''));

const locales = await Promise.all(tags.map(async (tag) => ({ tag, messages: await load(tag) })));

describe.each(locales)('$tag', ({ tag, messages }) => {
  test('has the keys of English, and no other', () => {
    expect(Object.keys(messages).toSorted()).toEqual(KEYS.toSorted());
    const kinds = (words: Messages) => KEYS.map((key) => `${key}: ${typeof words[key]}`);
    expect(kinds(messages)).toEqual(kinds(en));
  });

  test.each(FUNCTIONS)('says all facts in %s', (key) => {
    for (const count of COUNTS) {
      const { text, facts } = say(messages, key, count);
      expect(text.trim()).not.toBe('');
      const unsaid = Object.values(facts).filter((fact) => !mayGoUnsaid(fact) && !text.includes(String(fact)));
      expect(unsaid, text).toEqual([]);
      expect(Object.keys(facts).toSorted()).toEqual(Object.keys(say(en, key, count).facts).toSorted());
      expect(text).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
    }
  });

  test('leaves nothing in English by accident', () => {
    const left = KEYS.filter((key) => {
      const { text } = say(messages, key, 5);
      const isSame = text === say(en, key, 5).text && !SAME_KEYS.test(key) && !SAME_TEXTS.has(text);
      return isSame || isInWrongScript(tag, key, text);
    });
    expect(left).toEqual([]);
  });

  test('never speaks of compensation', () => {
    expect(KEYS.filter((key) => COMPENSATION.test(say(messages, key, 5).text))).toEqual([]);
  });

  test('has no stray space around a text, and no straight apostrophe or typed dots in it', () => {
    const careless = KEYS.filter((key) => {
      const { text } = say(messages, key, 5);
      return (key !== 'productPicker.perTon' && text !== text.trim()) || /'|\.\.\.| {2}/.test(text);
    });
    expect(careless).toEqual([]);
  });
});

async function load(tag: string): Promise<Messages> {
  const locale: Record<string, Messages> = await import(/* @vite-ignore */ new URL(`${tag}.ts`, import.meta.url).href);
  const name = tag.replace('-', '');
  const messages = locale[name];
  if (!messages)
    throw new Error(`locales/${tag}.ts exports no \`${name}\`, so nobody can import its words. Name it so.`);
  return messages;
}

/** A message with facts made up for it, and which of them it asked for. */
function say(messages: Messages, key: keyof Messages, count: number): { text: string; facts: Facts } {
  const message = messages[key] as string | ((facts: Facts) => string);
  if (typeof message === 'string') return { text: message, facts: {} };
  const facts: Facts = {};
  const text = message(
    new Proxy(facts, {
      get: (_, name) => (facts[String(name)] = NUMBERS.has(String(name)) ? count : `«${String(name)}»`),
    }),
  );
  return { text, facts };
}

function mayGoUnsaid(fact: string | number | null): boolean {
  return typeof fact === 'number' && fact <= LARGEST_COUNT_IN_WORDS;
}

function isInWrongScript(tag: string, key: string, text: string): boolean {
  const script = SCRIPTS[tag];
  return script !== undefined && !script.test(text) && !WITHOUT_SCRIPT.test(key);
}
