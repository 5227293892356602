import { expect, it } from 'vitest';
import * as main from './index.js';
import * as node from './node/index.js';

it('exports these names and no others', () => {
  expect(Object.keys(main).toSorted()).toEqual(['DEFAULT_PRODUCTS', 'DEFAULT_SUPPLIERS', 'createStripeEmulator']);
  expect(Object.keys(node).toSorted()).toEqual(['StateFileError', 'serveStripeEmulator']);
});
