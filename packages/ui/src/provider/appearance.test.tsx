import { OfftakeProvider } from '@offtake/hooks';
import { startStack } from '@offtake/testing';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OrderForm } from '../order-form/OrderForm.js';
import { OfftakeUiProvider } from './OfftakeUiProvider.js';

test('says the theme on a server, and leaves the variables to the browser: no style attribute', () => {
  const html = renderToString(
    <OfftakeProvider client={startStack().client} locale="en" timeZone="UTC">
      <OfftakeUiProvider appearance={{ theme: 'dark', variables: { colorPrimary: 'red' } }}>
        <OrderForm />
      </OfftakeUiProvider>
    </OfftakeProvider>,
  );
  expect(html).toContain('data-theme="dark"');
  expect(html).not.toContain('style=');
});
