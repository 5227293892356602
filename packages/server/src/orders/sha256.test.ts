import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const TEXTS = ['', 'abc', 'Ünïcödé 🌲', '\uD800', 'x'.repeat(10_000)];

it('is the same where Node’s own digest is not to be had', async () => {
  const onNode = await import('./sha256.js');
  const expected = await Promise.all(TEXTS.map(onNode.sha256Hex));
  vi.resetModules();
  vi.stubGlobal('process', { ...process, getBuiltinModule: undefined });
  const elsewhere = await import('./sha256.js');
  expect(await Promise.all(TEXTS.map(elsewhere.sha256Hex))).toEqual(expected);
  expect(expected[1]).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect([...(await elsewhere.sha256('abc'))]).toEqual([...(await onNode.sha256('abc'))]);
});
