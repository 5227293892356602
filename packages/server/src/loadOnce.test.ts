import { expect, it } from 'vitest';
import { loadOnce } from './loadOnce.js';

it('loads a part once, for all who ask', async () => {
  let loads = 0;
  const load = loadOnce(async () => {
    loads += 1;
    return 'part';
  });
  expect(loads).toBe(0);
  expect(await Promise.all([load(), load()])).toEqual(['part', 'part']);
  expect(await load()).toBe('part');
  expect(loads).toBe(1);
});

it('says what to do where a part cannot be loaded, and asks for it again', async () => {
  const cause = new Error('no such file');
  const answers = [Promise.reject(cause), Promise.resolve('part')];
  const load = loadOnce(async () => answers.shift());
  await expect(load()).rejects.toMatchObject({ message: expect.stringContaining('Deploy every file'), cause });
  expect(await load()).toBe('part');
});
