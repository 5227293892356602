import { OrderForm } from '@offtake/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { inBox } from './inBox.js';
import { ORDERS_BY_PAYMENT, type OrderByPayment } from './ordersByPayment.js';
import { loadStack, offtake, readStack, withStack, type StackParameters } from './withStack.js';

const ALL_SOURCES: StackParameters = {
  stack: { handler: { paymentSources: ['balance', 'checkout', 'invoice', 'top_up'] } },
};

const meta = {
  title: 'Components/OrderForm/Payment',
  component: OrderForm,
  args: { onPlaced: fn(), onRedirect: fn(), defaultDraft: { quantity: '100.00' } },
  decorators: [inBox({ maxInlineSize: '30rem' }), withStack],
  loaders: [loadStack],
  parameters: offtake(ALL_SOURCES),
} satisfies Meta<typeof OrderForm>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const CUSTOMER = { customerName: 'Northwind Roasters', customerEmail: 'accounts@northwind.example' };

/** Each way to pay says in a line what it means. */
export const FromBalance = chosen('balance', 'Stripe balance', 'Review order');
export const ByCardOrBank = chosen('checkout', 'Card or bank', 'Review order');
export const ByCustomerInvoice = chosen('invoice', 'Customer invoice', 'Continue to invoice');
export const ByTopUp = chosen('top_up', 'Top-up', 'Review order');

/** Where there is nothing to choose, nothing is asked. */
export const OneSource: Story = {
  parameters: offtake({ stack: { handler: { paymentSources: ['checkout'] } } }),
  play: async ({ canvas }) => {
    await canvas.findByRole('radio', { name: /2027/ });
    await expect(canvas.queryByRole('radiogroup', { name: 'Paid by' })).toBeNull();
  },
};

/** The second step: who pays, until when, and what else they are billed. */
export const Invoice: Story = {
  args: { defaultDraft: { quantity: '100.00', paymentSource: 'invoice' } },
  play: async ({ canvas }) => {
    await goToInvoice(canvas);
    await expect(canvas.getByRole('heading', { name: 'Customer invoice' })).toHaveFocus();
    await expect(canvas.getByRole('textbox', { name: 'Due in' })).toHaveValue('30');
  },
};

export const InvoiceWithLines: Story = {
  args: {
    defaultDraft: {
      ...CUSTOMER,
      quantity: '100.00',
      paymentSource: 'invoice',
      price: '120.00',
      lines: [{ description: 'Handling', amount: '15.00' }],
      memo: 'Thank you for removing carbon with us.',
    },
  },
  play: async ({ canvas }) => {
    await goToInvoice(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Add a line' }));
    await expect(canvas.getByRole('textbox', { name: 'Line 2, description' })).toHaveFocus();
    await userEvent.keyboard('Discount');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Line 2, amount' }), '-5.00');
  },
};

export const InvoiceInvalid: Story = {
  args: {
    defaultDraft: {
      quantity: '100.00',
      paymentSource: 'invoice',
      customerEmail: 'northwind',
      daysUntilDue: '400',
      lines: [{ description: '', amount: 'ten' }],
    },
  },
  play: async ({ canvas }) => {
    await goToInvoice(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Review order' }));
    await expect(await canvas.findByText('Enter an e-mail address.')).toBeVisible();
    await expect(canvas.getByText('Enter 1 to 365 days.')).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'Customer' })).toHaveFocus();
  },
};

/** Back in the first step the choice of how to pay has the focus again. */
export const BackFromInvoice: Story = {
  ...Invoice,
  play: async ({ canvas }) => {
    await goToInvoice(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Back' }));
    await expect(canvas.getByRole('radio', { name: 'Customer invoice' })).toHaveFocus();
  },
};

export const ReviewingCheckout = reviewing('checkout', 'Continue to payment · $100.00');
export const ReviewingTopUp = reviewing('top_up', 'Place order · $100.00');
export const ReviewingInvoice: Story = {
  ...InvoiceWithLines,
  play: async ({ canvas }) => {
    await goToInvoice(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Review order' }));
    const dialog = within(await canvas.findByRole('dialog', { name: 'Review your order' }));
    await expect(dialog.getByRole('button', { name: 'Send invoice · $135.00' })).toHaveFocus();
    await expect(dialog.getByText('accounts@northwind.example')).toBeVisible();
  },
};

/** The backend holds back what looks like a second press. The safe answer has the focus. */
export const PossibleDuplicate: Story = {
  play: async ({ canvas }) => {
    await placeTwice(canvas);
    await expect(await canvas.findByRole('button', { name: 'No, go back' })).toHaveFocus();
    await expect(canvas.getByRole('alert')).toHaveTextContent('Nothing was ordered by it');
  },
};

export const DuplicateWanted: Story = {
  play: async ({ canvas, loaded }) => {
    await placeTwice(canvas);
    await userEvent.click(await canvas.findByRole('button', { name: 'Order once more · $100.00' }));
    await expect(await canvas.findByRole('heading', { name: 'Order placed' })).toHaveFocus();
    await expect(readStack(loaded).emulator.orders.list()).toHaveLength(2);
  },
};

export const DuplicateNotWanted: Story = {
  play: async ({ canvas, loaded }) => {
    await placeTwice(canvas);
    await userEvent.click(await canvas.findByRole('button', { name: 'No, go back' }));
    await expect(await canvas.findByRole('button', { name: 'Place order · $100.00' })).toHaveFocus();
    await expect(readStack(loaded).emulator.orders.list()).toHaveLength(1);
  },
};

/** On the way to Stripe's page; the link is for when a browser stays. */
export const Redirecting: Story = {
  args: { defaultDraft: { quantity: '100.00', paymentSource: 'checkout' } },
  play: async ({ args, canvas }) => {
    await place(canvas);
    await expect(await canvas.findByRole('heading', { name: 'Taking you to payment…' })).toHaveFocus();
    await expect(args.onRedirect).toHaveBeenCalledOnce();
    await expect(canvas.getByRole('link', { name: 'Continue to payment' })).toBeVisible();
  },
};

/** Back from there, while the order is being read. */
export const Returning: Story = {
  args: { storage: remembering('ord_1') },
  parameters: offtake({ setup: ({ faults }) => void faults.on({ path: '/orders/{id}' }, 'hang') }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Looking for your order…' })).toHaveFocus();
  },
};

export const ReturningFailed: Story = {
  args: { storage: remembering('ord_1') },
  parameters: offtake({ setup: ({ faults }) => void faults.on({ path: '/orders/{id}' }, { code: 'forbidden' }) }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('not allowed');
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const ToBePaid = placed('toBePaid', 'Your order is ready to be paid');
export const PaymentUnderWay = placed('underWay', 'Waiting for the payment');
export const PaymentDeclined = placed('declined', 'The payment failed');
export const InvoiceSent = placed('invoiced', 'Invoice sent');
export const TopUpStarted = placed('toppingUp', 'Top-up started');
export const PaymentSettling = placed('settling', 'Payment received');
export const BalanceTooLow = placed('balanceTooLow', 'Payment received');
export const NeedsReview = placed('needsReview', 'Your order needs a look');
export const Expired = placed('expired', 'Nothing was ordered');
export const Refunded = placed('refunded', 'Nothing was ordered');
export const Canceled = placed('canceled', 'Order canceled');

/** Paid on Stripe's page, and followed from there until it is bought. */
export const PaidAndBought: Story = {
  ...Redirecting,
  play: async ({ canvas, loaded }) => {
    await place(canvas);
    await canvas.findByRole('heading', { name: 'Taking you to payment…' });
    const { emulator, stripe } = readStack(loaded);
    const sessions = await stripe.checkout.sessions.list();
    emulator.payments.pay(sessions.data[0]?.id ?? '', { card: '4000000000000077' });
    await expect(await canvas.findByRole('heading', { name: 'Order placed' }, { timeout: 8_000 })).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent('Order placed');
  },
};

export const RightToLeft: Story = {
  ...InvoiceWithLines,
  parameters: offtake({ ...ALL_SOURCES, locale: 'ar' }),
};

function chosen(source: string, name: string, submit: string): Story {
  return {
    args: { defaultDraft: { quantity: '100.00', paymentSource: source } },
    play: async ({ canvas }) => {
      await expect(await canvas.findByRole('radio', { name })).toBeChecked();
      await expect(canvas.getByRole('button', { name: submit })).toBeVisible();
    },
  };
}

function reviewing(source: string, label: string): Story {
  return {
    args: { defaultDraft: { quantity: '100.00', paymentSource: source } },
    play: async ({ canvas }) => {
      const dialog = await review(canvas);
      await expect(dialog.getByRole('button', { name: label })).toHaveFocus();
    },
  };
}

/** The panel of an order that was placed before, as a page shows it that is opened again. */
function placed(name: OrderByPayment, title: string): Story {
  const order = ORDERS_BY_PAYMENT[name];
  return {
    args: { storage: remembering(order.id) },
    parameters: offtake({
      setup: ({ faults }) => void faults.on({ path: '/orders/{id}' }, { respond: () => Response.json(order) }),
    }),
    play: async ({ canvas }) => {
      await expect(await canvas.findByRole('heading', { name: title })).toBeVisible();
    },
  };
}

function remembering(order: string) {
  const saved = JSON.stringify({ version: 1, order });
  return { getItem: (key: string) => (key.endsWith(':order') ? saved : null), setItem: () => {}, removeItem: () => {} };
}

async function goToInvoice(canvas: Canvas): Promise<void> {
  await canvas.findByRole('radio', { name: /2027/ });
  await userEvent.click(await canvas.findByRole('button', { name: 'Continue to invoice' }));
  await canvas.findByRole('heading', { name: 'Customer invoice' });
}

async function review(canvas: Canvas): Promise<Canvas> {
  await canvas.findByRole('radio', { name: /2027/ });
  await waitFor(() => expect(canvas.getByRole('radiogroup', { name: 'Paid by' })).toBeVisible());
  await userEvent.click(canvas.getByRole('button', { name: 'Review order' }));
  return within(await canvas.findByRole('dialog', { name: 'Review your order' }));
}

async function place(canvas: Canvas): Promise<void> {
  const dialog = await review(canvas);
  await userEvent.click(dialog.getByRole('button', { name: /Place order|Continue to payment/ }));
}

async function placeTwice(canvas: Canvas): Promise<void> {
  await place(canvas);
  await userEvent.click(await canvas.findByRole('button', { name: 'Order more' }));
  await place(canvas);
}
