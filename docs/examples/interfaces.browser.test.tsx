import { renderWithOfftake } from '@offtake/testing/react';
import { startStack } from '@offtake/testing';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { RemovalAddOn } from './checkout-add-on/RemovalAddOn.js';
import { Dashboard } from './dashboard/Dashboard.js';

afterEach(cleanup);

const PATIENT = { timeout: 10_000 };

function Basket({ kilograms }: { kilograms: number }) {
  const [extra, setExtra] = useState<number | null>(null);
  return (
    <>
      <RemovalAddOn kilograms={kilograms} checked={extra !== null} onChange={setExtra} />
      <output aria-label="Extra">{extra ?? 'none'}</output>
    </>
  );
}

it('the add-on says what the removal of a purchase costs, and orders nothing by itself', async () => {
  const { stack } = renderWithOfftake(<Basket kilograms={42} />);
  const box = await screen.findByRole('checkbox', {
    name: 'Remove the 42 kg of CO₂ of this purchase for $23.80',
    description: /to be delivered by the end of 2027\. Until then it is ordered, not yet removed/,
  });
  await userEvent.click(box);
  expect(screen.getByLabelText('Extra').textContent).toBe('2380');
  await userEvent.click(box);
  expect(screen.getByLabelText('Extra').textContent).toBe('none');
  expect(stack.emulator.orders.list()).toEqual([]);
});

it('the add-on is not there while there is no price, and the basket is', async () => {
  const stack = startStack();
  stack.trouble.stopStripe();
  renderWithOfftake(<Basket kilograms={42} />, { stack });
  expect(await screen.findByLabelText('Extra')).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('the dashboard shows what there is, opens an order, and opens the form', async () => {
  const stack = startStack({ orders: ['confirmed', 'delivered'], emulator: { balance: { usd: 123_400 } } });
  renderWithOfftake(<Dashboard />, { stack });
  // Four components read at once, on a computer that others use too.
  await screen.findAllByText(/1,234\.00/, undefined, PATIENT);
  const [first] = await screen.findAllByRole('button', { name: /offtake portfolio/ }, PATIENT);
  if (first) await userEvent.click(first);
  expect(document.querySelector('.offtake-OrderDetails')).not.toBeNull();
  await userEvent.click(screen.getByText('Order removal'));
  expect(await screen.findByRole('dialog', {}, PATIENT)).toBeTruthy();
});
