import { OfftakeProvider } from '@offtake/hooks';
import { startStack } from '@offtake/testing';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { en } from '../messages/en.js';
import { OrderForm } from '../order-form/OrderForm.js';
import { OfftakeUiProvider } from '../provider/OfftakeUiProvider.js';
import { de } from './de.js';

test('speaks the language of the pack that the provider is given, on a server as well', () => {
  const html = renderToString(
    <OfftakeProvider client={startStack().client} locale="de" timeZone="UTC">
      <OfftakeUiProvider messages={de} locale="de">
        <OrderForm />
      </OfftakeUiProvider>
    </OfftakeProvider>,
  );
  expect(html).toContain('lang="de"');
  expect(html).toContain(de['orderForm.title']);
  expect(html).not.toContain(en['orderForm.title']);
  expect(html).not.toContain(en['orderForm.review']);
});
