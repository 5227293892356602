import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PACKAGES = fileURLToPath(new URL('../../../', import.meta.url));

/** A test, or a group of tests, for a row of the failure table is named so. */
const NAME = /(?:describe|it|test)(?:\.\w+(?:\([^\n]*?\))?)*\(\s*(?:`|'|")row (\d+):/g;

/**
 * What must be survived, with nothing lost and nothing bought twice. The rows that are about what happens in a browser
 * are tested in one.
 */
const ROWS: Readonly<Record<number, string>> = {
  1: 'a double click, or Enter twice',
  2: 'a request that is sent again since its answer took too long',
  3: 'a tab that is reloaded, or dies, while it orders',
  4: 'two tabs',
  5: 'an answer that is lost after the charge',
  6: 'a key that Stripe has forgotten',
  7: 'a failure that Stripe keeps under its key',
  8: 'an event that comes more than once',
  9: 'events in another order',
  10: 'events that come late or never',
  11: 'a forged event',
  12: 'a captured event that is sent again',
  13: 'an event of another account or mode',
  14: 'an acknowledgement before anything is kept',
  15: 'an event of a type that is not known',
  16: 'a server that is killed at any step',
  17: 'a database that is away before the claim',
  18: 'a database that goes away after Stripe’s success',
  19: 'a statement that took effect and whose answer was lost',
  20: 'too many requests',
  21: 'a key that Stripe says is in use',
  22: 'an answer that says nothing, or a connection that breaks',
  23: 'an answer that is not understood',
  24: 'instances whose clocks are minutes apart',
  25: 'instances that do the same at the same time',
  26: 'a worker that comes back after its lease',
  27: 'a balance for one order and a half',
  28: 'an offer that changes before it is taken',
  29: 'a payment that fails later, or is given back',
  30: 'a payment whose money cannot be used yet',
  31: 'an event that always fails',
  32: 'a store that is lost altogether',
  33: 'a schema that changes under traffic',
  34: 'a process that is told to stop',
};

function listTests(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listTests(path);
    return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const tested = new Set(
  listTests(PACKAGES).flatMap((path) => [...readFileSync(path, 'utf8').matchAll(NAME)].map(([, row]) => Number(row))),
);

describe('the failure table', () => {
  it.each(Object.entries(ROWS))('has a test for failure %s: %s', (row) => {
    expect(tested.has(Number(row))).toBe(true);
  });

  it('has no test for what is not in it', () => {
    expect([...tested].filter((row) => !(row in ROWS))).toEqual([]);
  });
});
