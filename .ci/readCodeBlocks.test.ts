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
    '{/* given',
    'declare const b: number;',
    '*/}',
    '```tsx',
    'b;',
    '```',
    '```ts',
    'c;',
    '```',
  ].join('\n');
  expect(readCodeBlocks(document)).toEqual([
    { line: 10, code: 'a + 1;', given: 'declare const a: number;' },
    { line: 17, code: 'b;', given: 'declare const b: number;' },
    { line: 20, code: 'c;', given: '' },
  ]);
});

it('says which block has no end', () => {
  expect(() => readCodeBlocks('Words.\n```ts\na;')).toThrow('line 2');
});
