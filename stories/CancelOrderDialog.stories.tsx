import { useOrder } from '@offtake/hooks';
import { createOrderFixture } from '@offtake/testing';
import { CancelOrderDialog, type CancelOrderDialogProps } from '@offtake/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { ORDERS_BY_PAYMENT } from './ordersByPayment.js';
import { loadStack, offtake, readStack, withStack } from './withStack.js';

const SECONDS_PER_HOUR = 3_600;
/** Time ticks once a second. */
const TICK = { timeout: 3_000 };

const meta = {
  title: 'Components/CancelOrderDialog',
  component: CancelOrderDialog,
  tags: ['autodocs'],
  args: { order: createOrderFixture(), id: 'ord_cancelable', defaultOpen: true, onCanceled: fn() },
  decorators: [withStack],
  loaders: [loadStack],
  parameters: offtake({ stack: { orders: ['cancelable'] } }),
  render: (args) => <FromStack {...args} />,
} satisfies Meta<typeof CancelOrderDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Behind its trigger, which has the focus again afterwards. The safe answer is focused first. */
export const Default: Story = {
  args: { defaultOpen: false },
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel order' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep order' })).toHaveFocus());
  },
};

/** Within 24 hours: the subtotal comes back, the fees do not. */
export const Within24Hours: Story = {
  play: async () => {
    await expect(await screen.findByRole('timer')).toHaveTextContent('23 h 0 min');
  },
};

/** The last quarter of an hour is counted in seconds. */
export const LastMinutes: Story = {
  parameters: offtake({
    stack: { orders: ['cancelable'] },
    setup: ({ clock }) => clock.advance(23 * SECONDS_PER_HOUR - 607),
  }),
};

/** Within 30 days of a delay or a substitution: everything comes back. */
export const Within30Days: Story = {
  args: { id: 'ord_delayed' },
  parameters: offtake({ stack: { orders: ['delayed'] } }),
};

export const Unpaid: Story = {
  args: { id: 'ord_awaiting_funds' },
  parameters: offtake({ stack: { orders: ['awaiting_funds'] } }),
};

/** Nobody has paid yet: what it is paid by is closed, and nothing comes back. */
export const NotPaidYet: Story = {
  args: { order: ORDERS_BY_PAYMENT.invoiced },
  render: (args) => <CancelOrderDialog {...args} />,
};

/** Someone has paid, and the order is not made yet. */
export const Paid: Story = {
  args: { order: ORDERS_BY_PAYMENT.settling },
  render: (args) => <CancelOrderDialog {...args} />,
  play: async () => {
    await expect(await screen.findByRole('alertdialog', { name: 'This order is paid' })).toBeVisible();
  },
};

/** The window closes while the dialog is open: it says so at once, and nothing can be confirmed any more. */
export const ClosingWhileOpen: Story = {
  play: async ({ loaded }) => {
    await screen.findByRole('timer');
    readStack(loaded).clock.advance(23 * SECONDS_PER_HOUR);
    await expect(await screen.findByRole('alertdialog', { name: 'Too late to cancel' }, TICK)).toBeVisible();
  },
};

export const TooLate: Story = {
  args: { id: 'ord_delayed_long_ago' },
  parameters: offtake({ stack: { orders: ['delayed_long_ago'] } }),
};

/** It cannot be left while the request is under way. */
export const Canceling: Story = {
  parameters: offtake({
    stack: { orders: ['cancelable'] },
    setup: ({ faults }) => void faults.on({ path: '/orders/{id}/cancel' }, 'hang'),
  }),
  play: async () => {
    await confirm();
    await expect(await screen.findByRole('button', { name: 'Canceling…' })).toBeVisible();
  },
};

export const Failed: Story = {
  parameters: offtake({
    stack: { orders: ['cancelable'] },
    setup: ({ faults }) => void faults.on({ path: '/orders/{id}/cancel' }, 'offline'),
  }),
  play: async () => {
    await confirm();
    await expect(await screen.findByRole('alert')).toHaveTextContent('No connection');
  },
};

export const Done: Story = {
  play: async ({ args }) => {
    await confirm();
    await expect(await screen.findByRole('alertdialog', { name: 'Order canceled' })).toHaveTextContent('$825.00');
    await expect(args.onCanceled).toHaveBeenCalledOnce();
  },
};

/** Presses the dialog's own button; the trigger behind it has the same name. */
async function confirm(): Promise<void> {
  const dialog = within(await screen.findByRole('alertdialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel order' }));
}

/** An order that comes from the stack as a host's page gets it, by the story's `id`. */
function FromStack({ id, ...props }: CancelOrderDialogProps) {
  const order = useOrder(id ?? '');
  return order.data ? <CancelOrderDialog {...props} order={order.data} /> : null;
}
