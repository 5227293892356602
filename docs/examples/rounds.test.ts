import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const PLACES = ['README.md', 'docs', 'stories', 'packages/*/README.md', 'packages/demo/server'];

/** A timer and what it does, as far as the timer's own end. */
const TIMER = /setInterval\([\s\S]*?\d\)/g;

const timers = listFiles(PLACES)
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(TIMER)].map(([code]) => ({ file, code })))
  .filter(({ code }) => code.includes('.tick()'));

it('finds the documents and examples that do rounds', () => {
  const files = timers.map(({ file }) => file);
  expect(files).toContain('packages/server/README.md');
  expect(files).toContain('docs/examples/express/server.mjs');
});

// A round rejects when the store does, and a rejection that nobody hears of ends the process.
it.each(timers)('$file goes on when a round fails', ({ code }) => {
  expect(code).toContain('.tick().catch(');
});

function listFiles(places: readonly string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', ...places], { encoding: 'utf8' });
  return listed.split('\0').filter((file) => /\.(?:mdx?|mjs|tsx?)$/.test(file) && !file.endsWith('.test.ts'));
}
