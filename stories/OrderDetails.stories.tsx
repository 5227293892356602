import { createOrderFixture, type SeededOrderName } from '@offtake/testing';
import { OrderDetails } from '@offtake/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { inBox } from './inBox.js';
import { ORDERS_BY_PAYMENT } from './ordersByPayment.js';
import { loadStack, offtake, readStack, withStack } from './withStack.js';

const meta = {
  title: 'Components/OrderDetails',
  component: OrderDetails,
  tags: ['autodocs'],
  args: { orderId: 'ord_confirmed', onUpdated: fn(), onCanceled: fn() },
  decorators: [inBox({ maxInlineSize: '56rem' }), withStack],
  loaders: [loadStack],
  parameters: offtake({ stack: { orders: ['confirmed'] } }),
} satisfies Meta<typeof OrderDetails>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

/** A pre-order: nothing of it may be called removed yet. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Nothing of it counts as removed yet/)).toBeVisible();
  },
};

export const Loading: Story = {
  parameters: offtake({
    stack: { orders: ['confirmed'] },
    setup: ({ faults }) => void faults.on({ path: '/orders/{id}' }, 'hang'),
  }),
};

export const NotFound: Story = { args: { orderId: 'ord_of_someone_else' } };

export const Failed: Story = {
  parameters: offtake({
    stack: { orders: ['confirmed'] },
    setup: ({ faults }) => void faults.on({ path: '/orders/{id}' }, { code: 'forbidden' }),
  }),
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The order could not be loaded');
    readStack(loaded).faults.clear();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText('Northwind Coffee')).toBeVisible();
  },
};

export const AwaitingFunds = seeded('awaiting_funds');
/** Not bought yet: the way to pay is here. */
export const ToBePaid: Story = { args: { order: ORDERS_BY_PAYMENT.toBePaid } };
/** The customer is billed for more than the removal. */
export const InvoiceSent: Story = { args: { order: ORDERS_BY_PAYMENT.invoiced } };
export const PaymentDeclined: Story = { args: { order: ORDERS_BY_PAYMENT.declined } };
export const NeverPaid: Story = { args: { order: ORDERS_BY_PAYMENT.expired } };
export const Open = seeded('open');
/** It can still be canceled. */
export const Cancelable = seeded('cancelable');
export const Delayed = seeded('delayed');
export const Substituted = seeded('substituted');
export const PartlyDelivered = seeded('partly_delivered');
/** Delivered, with suppliers, registry and certificate: now it may be claimed. */
export const Delivered: Story = {
  ...seeded('delivered'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/4 t of CO₂ were permanently removed for you/)).toBeVisible();
    await expect(canvas.getByRole('link', { name: /Registry entry/ })).toBeVisible();
  },
};
export const CanceledOnRequest = seeded('canceled_requested');
export const CanceledAsUnavailable = seeded('canceled_unavailable');
export const UnknownStatus = seeded('unknown_status');

/** Another name is typed; Escape leaves it as it was. */
export const Editing: Story = {
  play: async ({ canvas }) => {
    await openEditor(canvas);
  },
};

/** A name that is too long says so at once. */
export const EditingTooLong: Story = {
  play: async ({ canvas }) => {
    const input = await openEditor(canvas);
    await userEvent.clear(input);
    input.focus();
    await userEvent.paste('x'.repeat(5_001));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Shorten this to 5,000 characters.');
  },
};

/** The new name shows while it is being saved. */
export const Saving: Story = {
  parameters: offtake({
    stack: { orders: ['confirmed'] },
    setup: ({ faults }) => void faults.on({ method: 'POST', path: '/orders/{id}' }, 'hang'),
  }),
  play: async ({ canvas }) => {
    await saveName(canvas, 'Harbour Choir');
    await expect(await canvas.findByText('Harbour Choir')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Saving…' })).toBeVisible();
  },
};

export const Saved: Story = {
  play: async ({ canvas, args }) => {
    await saveName(canvas, 'Harbour Choir');
    await waitFor(() => expect(args.onUpdated).toHaveBeenCalledOnce());
    await expect(await canvas.findByText('Harbour Choir')).toBeVisible();
  },
};

/** The old name holds again, what was typed is kept, and it is said why. */
export const SavingFailed: Story = {
  parameters: offtake({
    stack: { orders: ['confirmed'] },
    setup: ({ faults }) => void faults.on({ method: 'POST', path: '/orders/{id}' }, { code: 'stripe_unavailable' }),
  }),
  play: async ({ canvas }) => {
    await saveName(canvas, 'Harbour Choir');
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      /Not saved: it is still in the name of .Northwind Coffee.\. Stripe did not answer\./,
    );
    await expect(canvas.getByRole('textbox')).toHaveValue('Harbour Choir');
  },
};

/** The way out, from the head of the order. */
export const Canceling: Story = {
  ...seeded('cancelable'),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel order' }));
    await expect(await screen.findByRole('alertdialog', { name: 'Cancel this order?' })).toBeVisible();
  },
};

/** While it is being canceled, here or elsewhere on the page, nothing else can be done with it. */
export const BeingCanceled: Story = {
  args: { orderId: 'ord_cancelable' },
  parameters: offtake({
    stack: { orders: ['cancelable'] },
    setup: ({ faults }) => void faults.on({ path: '/orders/{id}/cancel' }, 'hang'),
  }),
  play: async (context) => {
    await Canceling.play?.(context);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel order' }));
    await expect(await screen.findByRole('button', { name: 'Canceling…' })).toBeVisible();
    await expect(context.canvas.queryByRole('button', { name: /^Change/, hidden: true })).toBeNull();
  },
};

/** The caller may look only. */
export const ReadOnly: Story = {
  parameters: offtake({
    stack: {
      orders: ['cancelable'],
      handler: {
        authorize: ({ action }) => action !== 'order.update' && action !== 'order.cancel' && { owner: 'owner_demo' },
      },
    },
  }),
  args: { orderId: 'ord_cancelable' },
};

/** What others wrote cannot break it, and leads nowhere that is not safe. */
export const Hostile: Story = {
  args: {
    order: createOrderFixture({
      status: 'x'.repeat(200),
      certificate: 'javascript:alert(1)',
      beneficiary: { public_name: `\u202E${'W'.repeat(600)}` },
      id: `ord_${'0'.repeat(300)}`,
    }),
  },
};

export const InArabic: Story = {
  args: { orderId: 'ord_delivered' },
  parameters: offtake({ stack: { orders: ['delivered'] }, locale: 'ar' }),
};

function seeded(name: SeededOrderName): Story {
  return { args: { orderId: `ord_${name}` }, parameters: offtake({ stack: { orders: [name] } }) };
}

async function openEditor(canvas: Canvas): Promise<HTMLElement> {
  await userEvent.click(await canvas.findByRole('button', { name: /^Change/ }));
  const input = await canvas.findByRole('textbox', { name: 'In the name of' });
  await expect(input).toHaveFocus();
  return input;
}

async function saveName(canvas: Canvas, name: string): Promise<void> {
  const input = await openEditor(canvas);
  await userEvent.clear(input);
  await userEvent.type(input, `${name}{Enter}`);
}
