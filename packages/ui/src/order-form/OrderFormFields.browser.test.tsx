import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { ar } from '../locales/ar.js';
import { en } from '../messages/en.js';
import { OfftakeUiProvider } from '../provider/OfftakeUiProvider.js';
import { renderWithStack } from '../testSupport/renderWithStack.js';
import { OrderForm } from './OrderForm.js';

beforeEach(() => sessionStorage.clear());

test('names the quantity as one would say it', async () => {
  renderWithStack(<OrderForm />);
  expect(await screen.findByRole('textbox', { name: 'How much (amount of money)' })).not.toBeNull();
});

test('sets the sign of an error beside the middle of its first line', async () => {
  const { user } = renderWithStack(<OrderForm />, { width: 320 });
  await screen.findByRole('radio', { name: /2027/ });
  await user.click(screen.getByRole('button', { name: en['orderForm.review'] }));
  const error = await screen.findByRole('alert');
  const [sign, line] = [error.querySelector('svg'), document.createRange()];
  line.selectNodeContents(error.lastChild ?? error);
  const [first] = line.getClientRects();
  expect(Math.abs(middleOf(sign?.getBoundingClientRect()) - middleOf(first))).toBeLessThan(1.5);
});

test('keeps numbers and addresses from left to right where writing goes the other way, and at its beginning', async () => {
  const draft = { quantity: '-5.00', paymentSource: 'invoice', customerName: 'Ada', customerEmail: 'ada@example.com' };
  const { user } = renderWithStack(
    <OfftakeUiProvider messages={ar} locale="ar">
      <OrderForm storage={null} defaultDraft={{ ...draft, lines: [{ description: 'x', amount: '-5.00' }] }} />
    </OfftakeUiProvider>,
    { locale: 'ar', handler: { paymentSources: ['balance', 'invoice'] } },
  );
  const quantity = await screen.findByRole('textbox', { name: new RegExp(ar['orderForm.quantity']) });
  expectLeftToRight(quantity);
  await screen.findByRole('radio', { name: /2027/ });
  await user.clear(quantity);
  await user.type(quantity, '100');
  await user.click(screen.getByRole('button', { name: ar['orderForm.toInvoice'] }));
  expectLeftToRight(await screen.findByRole('textbox', { name: ar['invoice.customerEmail'] }));
  expectLeftToRight(screen.getByRole('textbox', { name: ar['invoice.price'] }));
  expectLeftToRight(screen.getByRole('textbox', { name: ar['invoice.lineAmount']({ number: 1 }) }));
  const name = getComputedStyle(screen.getByRole('textbox', { name: ar['invoice.customerName'] }));
  expect(name.direction).toBe('rtl');
});

function expectLeftToRight(input: HTMLElement) {
  const { direction, textAlign } = getComputedStyle(input);
  expect({ direction, textAlign }).toEqual({ direction: 'ltr', textAlign: 'end' });
}

function middleOf(box: DOMRect | undefined) {
  return box ? box.top + box.height / 2 : Number.NaN;
}
