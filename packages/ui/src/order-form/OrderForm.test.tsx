import { OfftakeProvider, createOfftakeClient } from '@offtake/hooks';
import { startStack } from '@offtake/testing';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OrderForm } from './OrderForm.js';

test('renders on a server without a request, a warning or a style attribute', () => {
  const stack = startStack();
  let requests = 0;
  const client = createOfftakeClient({
    baseUrl: stack.baseUrl,
    fetch: (input, init) => {
      requests += 1;
      return stack.fetch(input, init);
    },
  });

  const html = renderToString(
    <OfftakeProvider client={client} locale="de" timeZone="Europe/Berlin">
      <OrderForm />
    </OfftakeProvider>,
  );

  expect(requests).toBe(0);
  expect(html).toContain('lang="de"');
  expect(html).not.toContain('style=');
});
