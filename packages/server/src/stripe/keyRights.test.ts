import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const sources = fileURLToPath(new URL('..', import.meta.url));
const guide = readFileSync(join(sources, '../../../docs/guides/with-a-stripe-key.md'), 'utf8');
const rights = guide.slice(guide.indexOf('## The key'), guide.indexOf('## Webhooks'));

/** What the SDK calls otherwise than Stripe's paths do, and what the guide calls otherwise than the SDK. */
const PATHS: Record<string, string> = { paymentIntents: 'payment_intents', invoiceItems: 'invoiceitems' };
const VERBS: Record<string, string> = { sendInvoice: 'send', voidInvoice: 'void' };
/** Has nothing to do with a key. */
const LOCAL = /^(?:webhooks|errors)\b/;

/** Every call of the SDK in the code that is shipped, as `climate.orders.create`. */
function findCalls(): string[] {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.test\.ts$|^(?:testSupport|drills|simulation|store)\//.test(file),
  );
  const calls = files.flatMap((file) => {
    const text = readFileSync(join(sources, file), 'utf8').replaceAll(/^\s*(?:\*|\/\/).*$/gm, '');
    return [...text.matchAll(/\bstripe\.((?:[a-zA-Z]+\.)+[a-zA-Z]+)\(/g)].map(([, call = '']) => call);
  });
  return [...new Set(calls)].filter((call) => !LOCAL.test(call)).toSorted();
}

it('finds the calls that spend', () => {
  expect(findCalls()).toEqual(
    expect.arrayContaining(['climate.orders.create', 'topups.create', 'invoices.sendInvoice']),
  );
});

it.each(findCalls())('the guide names the right that %s needs', (call) => {
  const parts = call.split('.');
  const verb = parts.pop() ?? '';
  const endpoint = `\`/v1/${parts.map((part) => PATHS[part] ?? part).join('/')}\``;
  const row = rights.split('\n').find((line) => line.includes(endpoint)) ?? '';
  expect(row, endpoint).not.toBe('');
  // The balance is one thing, which can only be read.
  if (call !== 'balance.retrieve') expect(row).toContain(VERBS[verb] ?? verb);
});
