import { expect, it } from 'vitest';
import * as conformance from './index.js';

it('exports these names and no others', () => {
  expect(Object.keys(conformance).toSorted()).toEqual([
    'formatHead',
    'formatResult',
    'formatSummary',
    'listChecks',
    'runConformance',
  ]);
});
