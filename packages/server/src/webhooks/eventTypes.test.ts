import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EVENT_TYPES } from './eventTypes.js';

it('is what the guide tells to choose in Stripe’s Dashboard', () => {
  const guide = readFileSync(new URL('../../../../docs/guides/with-a-stripe-key.md', import.meta.url), 'utf8');
  const section = guide.slice(guide.indexOf('## Webhooks'), guide.indexOf('## What to check'));
  const listed = [...section.matchAll(/`([a-z_]+\.[a-z_.]+)`/g)].map(([, type = '']) => type);
  expect(listed.toSorted()).toEqual(EVENT_TYPES.toSorted());
});
