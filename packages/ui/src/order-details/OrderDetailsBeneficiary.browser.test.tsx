import type { Order } from '@offtake/contract';
import { createOrderFixture, type SeededOrderName } from '@offtake/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { toIsolatedText } from '../internals/toIsolatedText.js';
import { en } from '../messages/en.js';
import { expectAccessible, renderWithStack } from '../testSupport/renderWithStack.js';
import { OrderDetails, type OrderDetailsProps } from './OrderDetails.js';

const section = (name: string) => within(screen.getByRole('region', { name }));

async function show(name: SeededOrderName, props: Partial<OrderDetailsProps> = {}) {
  const rendered = renderWithStack(<OrderDetails orderId={`ord_${name}`} {...props} />, { orders: [name] });
  await screen.findByRole('region', { name: en['orderDetails.beneficiary'] });
  return rendered;
}

describe('in whose name', () => {
  const NAME = 'Northwind Coffee';
  const edit = () => screen.getByRole('button', { name: en['orderDetails.editLabel'] });
  const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: en['orderDetails.beneficiary'] });
  const shown = () => document.querySelector('.offtake-OrderDetails-name')?.textContent;
  const update = { method: 'POST', path: '/orders/{id}' };

  async function type(user: Awaited<ReturnType<typeof show>>['user'], name: string) {
    await user.click(edit());
    await user.clear(input());
    await user.keyboard(`${name}{Enter}`);
  }

  test('is changed by keyboard, tells the host, and has the focus again', async () => {
    const onUpdated = vi.fn<(order: Order) => void>();
    const { user, stack } = await show('confirmed', { onUpdated });
    expect(shown()).toBe(NAME);
    edit().focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(input());
    await expectAccessible();
    await user.keyboard('The Harbour Choir{Enter}');
    await waitFor(() => expect(onUpdated).toHaveBeenCalledOnce());
    expect(shown()).toBe('The Harbour Choir');
    expect(document.activeElement).toBe(edit());
    const region = section(en['orderDetails.beneficiary']);
    expect(region.getByRole('status').textContent).toBe(en['orderDetails.saved']);
    const { beneficiary } = await stack.stripe.climate.orders.retrieve('climorder_confirmed');
    expect(beneficiary?.public_name).toBe('The Harbour Choir');
  });

  test('is not taken from one order to the next that is shown', async () => {
    const { user, rerender } = renderWithStack(<OrderDetails orderId="ord_open" />, { orders: ['open', 'confirmed'] });
    const showAgain = async (id: string) => {
      rerender(<OrderDetails orderId={id} />);
      await screen.findByRole('region', { name: en['orderDetails.beneficiary'] });
    };
    // Both are known before, so that one takes the other's place at once.
    await showAgain('ord_open');
    await showAgain('ord_confirmed');
    await user.click(edit());
    await user.keyboard('Ada');
    // Whoever chooses another order has left the field.
    await user.click(document.body);
    await showAgain('ord_open');
    expect(screen.queryByRole('textbox', { name: en['orderDetails.beneficiary'] })).toBeNull();
    await user.click(edit());
    expect(input().value).not.toContain('Ada');
  });

  test('shows the new name while it is being saved, and is asked for once', async () => {
    const { user, stack } = await show('confirmed');
    stack.faults.on(update, 'hang');
    await type(user, 'The Harbour Choir');
    expect(shown()).toBe('The Harbour Choir');
    const saving = screen.getByRole('button', { name: en['orderDetails.saving'] });
    expect(saving.getAttribute('aria-disabled')).toBe('true');
    await user.click(saving);
    expect(screen.queryByRole('textbox')).toBeNull();
    await expectAccessible();
    stack.faults.clear();
    await waitFor(() => expect(edit()).not.toBeNull());
  });

  test('goes back to the old name when that fails, keeps what was typed, and can be saved again', async () => {
    const { user, stack } = await show('confirmed');
    stack.faults.on(update, 'offline');
    await type(user, 'The Harbour Choir');
    const said = `${en['orderDetails.notSaved']({ name: toIsolatedText(NAME) })} ${en['error.network_error']}`;
    expect((await screen.findByRole('alert')).textContent).toBe(said);
    expect(input().value).toBe('The Harbour Choir');
    expect(document.activeElement).toBe(input());
    await expectAccessible();
    stack.faults.clear();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(shown()).toBe('The Harbour Choir'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is as it was when the change is given up after a failure', async () => {
    const { user, stack } = await show('confirmed');
    stack.faults.on(update, { code: 'stripe_unavailable' });
    await type(user, 'The Harbour Choir');
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: en['orderDetails.cancelEdit'] }));
    expect(shown()).toBe(NAME);
    await user.click(edit());
    expect(input().value).toBe(NAME);
    await user.keyboard('Something{Escape}');
    expect(shown()).toBe(NAME);
  });

  test('may not be too long, here and for the backend', async () => {
    const { user, stack } = await show('confirmed');
    await user.click(edit());
    await user.clear(input());
    await user.paste('x'.repeat(5_001));
    expect(screen.getByRole('alert').textContent).toBe(en['field.too_long']);
    expect(input().getAttribute('aria-invalid')).toBe('true');
    await user.keyboard('{Enter}');
    expect(stack.emulator.orders.get('climorder_confirmed').beneficiary?.public_name).toBe(NAME);
    await user.keyboard('{Backspace}{Enter}');
    await waitFor(() => expect(shown()).toHaveLength(5_000));
    const errors = [{ pointer: '/beneficiary/public_name', code: 'too_long' as const }];
    stack.faults.on(update, { code: 'invalid_request', errors: errors.map((error) => ({ ...error, detail: '' })) });
    await type(user, 'Short');
    expect((await screen.findAllByRole('alert'))[0]?.textContent).toBe(en['field.too_long']);
  });

  test('is the account’s own when it is left empty, and nothing is sent when it stays the same', async () => {
    const onUpdated = vi.fn<(order: Order) => void>();
    const { user } = await show('confirmed', { onUpdated });
    await user.click(edit());
    await user.keyboard('{Enter}');
    expect(shown()).toBe(NAME);
    await user.click(edit());
    await user.clear(input());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(onUpdated).toHaveBeenCalledOnce());
    expect(shown()).toBe(en['orderDetails.ownName']);
  });

  test.each<SeededOrderName>(['delivered', 'canceled_requested'])(
    'cannot be changed of one that is %s',
    async (name) => {
      await show(name);
      expect(screen.queryByRole('button', { name: en['orderDetails.editLabel'] })).toBeNull();
    },
  );

  test('shows a change of an order that the host keeps still', async () => {
    const order = createOrderFixture({ id: 'ord_confirmed', beneficiary: { public_name: NAME } });
    const { user } = renderWithStack(<OrderDetails order={order} />, { orders: ['confirmed'] });
    await type(user, 'The Harbour Choir');
    await waitFor(() => expect(edit()).not.toBeNull());
    expect(shown()).toBe('The Harbour Choir');
  });
});
