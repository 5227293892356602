import { ENDPOINTS } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from './allChecks.js';

describe('the checks', () => {
  it('have names of their own, each in a group', () => {
    const names = ALL_CHECKS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+\/[A-Za-z-]+$/);
  });

  it('say what has to hold', () => {
    for (const { title } of ALL_CHECKS) expect(title).toMatch(/^[A-Z].*[^.]$/);
  });

  it('look at what every endpoint of the contract answers', () => {
    const names = ALL_CHECKS.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(ENDPOINTS).map((name) => `output/${name}`)));
  });
});
