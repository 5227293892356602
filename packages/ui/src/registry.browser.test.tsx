import { createOrderFixture } from '@offtake/testing';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CarbonBalance } from '../registry/templates/balance-summary.js';
import { CancelCarbonOrder } from '../registry/templates/cancel-order-dialog.js';
import { CarbonOrderDetails } from '../registry/templates/order-details.js';
import { CarbonOrderDialog } from '../registry/templates/order-dialog.js';
import { CarbonOrderForm } from '../registry/templates/order-form.js';
import { CarbonOrderList } from '../registry/templates/order-list.js';
import { CarbonOrderTimeline } from '../registry/templates/order-status-timeline.js';
import { CarbonProductPicker } from '../registry/templates/product-picker.js';
import { CarbonRemovalSummary } from '../registry/templates/removal-summary.js';
import { en } from './messages/en.js';
import { expectAccessible, renderWithStack } from './testSupport/renderWithStack.js';

const ORDER = createOrderFixture();

describe('a copy from the registry', () => {
  test('of the form takes a quantity and quotes it', async () => {
    const { user } = renderWithStack(<CarbonOrderForm storage={null} />);
    await screen.findByRole('radio', { name: /2027/ });
    await user.type(screen.getByRole('textbox', { name: /How much/ }), '100');
    expect(await screen.findByText('$2.91')).toBeDefined();
    await expectAccessible();
  });

  test('of the picker shows the products', async () => {
    renderWithStack(<CarbonProductPicker />);
    expect((await screen.findAllByRole('radio')).length).toBeGreaterThan(1);
    await expectAccessible();
  });

  test('of the list shows the orders', async () => {
    renderWithStack(<CarbonOrderList />, { orders: ['confirmed'] });
    expect(await screen.findByRole('cell', { name: 'Confirmed' })).toBeDefined();
    await expectAccessible();
  });

  test('of the timeline shows the steps', async () => {
    renderWithStack(<CarbonOrderTimeline order={ORDER} />);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
    await expectAccessible();
  });

  test('of the cancel dialog asks', async () => {
    const { user } = renderWithStack(<CancelCarbonOrder order={ORDER} />);
    await user.click(screen.getByRole('button'));
    expect(await screen.findByRole('alertdialog')).toBeDefined();
    await expectAccessible();
  });

  test('of the details shows the order', async () => {
    renderWithStack(<CarbonOrderDetails order={ORDER} />);
    expect(screen.getByRole('list', { name: en['timeline.label'] })).toBeDefined();
    await expectAccessible();
  });

  test('of the balance shows what there is', async () => {
    renderWithStack(<CarbonBalance />);
    expect(await screen.findAllByText(en['balance.available'])).not.toHaveLength(0);
    await expectAccessible();
  });

  test('of the summary shows what was ordered', async () => {
    renderWithStack(<CarbonRemovalSummary orders={[ORDER]} />);
    expect(screen.getByRole('table')).toBeDefined();
    await expectAccessible();
  });

  test('of the dialog opens', async () => {
    const { user } = renderWithStack(<CarbonOrderDialog storage={null} />);
    await user.click(screen.getByRole('button'));
    expect(await screen.findByRole('dialog')).toBeDefined();
    await expectAccessible();
  });
});
