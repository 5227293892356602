import { cleanup } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { HOSTILE_CASES, renderHostile } from './testSupport/renderHostile.js';

const UNSAFE = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  'http://example.com/',
  'https://stripe.com@example.com/',
  '//example.com/',
  '/relative',
  'not an address',
];

/** The pages of the emulator are on the visitor's own machine. */
const SAFE = ['https://example.com/', 'http://127.0.0.1:12111/pay', 'http://localhost:12111/pay'];

const hrefs = () =>
  [...document.querySelectorAll('[href], [src], [action], [formaction]')].map((each) => each.outerHTML);

describe.each(HOSTILE_CASES)('$name', (component) => {
  test('leads nowhere by an address that is not safe', async () => {
    for (const address of UNSAFE) {
      await renderHostile(component, { text: 'Ada', address });
      const links = [...document.querySelectorAll<HTMLAnchorElement>('body [href]')];
      expect(
        links.map(({ href }) => href),
        address,
      ).toEqual([]);
      cleanup();
    }
  });
});

test.each(SAFE)('leads to %s', async (address) => {
  const component = HOSTILE_CASES.find(({ name }) => name === 'OrderDetails');
  if (!component) expect.unreachable('There is a case of the details.');
  await renderHostile(component, { text: 'Ada', address });
  expect(hrefs().length).toBeGreaterThan(0);
});
