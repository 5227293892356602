import { expect, it } from 'vitest';
import { readCodeBlocks } from './readCodeBlocks.js';

it('reads code, where it stands and what it is given', () => {
  const document = [
    '# Title',
    '```sh',
    'npm install',
    '```',
    '<!-- given',
    'declare const a: number;',
    '-->',
    '',
    '```ts',
    'a + 1;',
    '```',
    'Words.',
    '<!-- from src/example.test.ts -->',
    '```ts',
    'c;',
    '```',
  ].join('\n');
  expect(readCodeBlocks(document)).toEqual([
    { line: 10, code: 'a + 1;', given: 'declare const a: number;', source: null },
    { line: 15, code: 'c;', given: '', source: 'src/example.test.ts' },
  ]);
});

it('says which block has no end', () => {
  expect(() => readCodeBlocks('Words.\n```ts\na;')).toThrow('line 2');
});
