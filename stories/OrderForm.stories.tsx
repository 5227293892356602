import type { Stack } from '@offtake/testing';
import { OrderForm } from '@offtake/ui';
import { de } from '@offtake/ui/locales/de';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { inBox } from './inBox.js';
import { loadStack, offtake, readStack, withStack } from './withStack.js';

const meta = {
  title: 'Components/OrderForm',
  component: OrderForm,
  tags: ['autodocs'],
  args: { onPlaced: fn() },
  decorators: [inBox({ maxInlineSize: '30rem' }), withStack],
  loaders: [loadStack],
} satisfies Meta<typeof OrderForm>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const PORTFOLIO_2027 = 'climsku_frontier_offtake_portfolio_2027';

/** The form as it opens: the first portfolio that is left is chosen. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: /2027/ })).toBeEnabled();
  },
};

export const Loading: Story = {
  parameters: offtake({ setup: ({ faults }) => void faults.on({ path: '/products' }, 'hang') }),
};

/** What it removes and costs follows each key. */
export const Typing: Story = {
  play: async ({ canvas }) => {
    await enterAmount(canvas, '100.00');
    await expect(canvas.getByRole('status', { name: /What you get/ })).toHaveTextContent('0.17 t');
    await expect(canvas.getByText('$2.91')).toBeVisible();
  },
};

export const ByTons: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('radio', { name: /2027/ });
    await userEvent.click(canvas.getByRole('radio', { name: 'Tons' }));
    await userEvent.type(canvas.getByRole('textbox', { name: /How much/ }), '2.5');
    await expect(canvas.getByText('$1,416.25')).toBeVisible();
  },
};

/** The words of `@offtake/ui/locales/de`, and numbers typed as they are written there. */
export const InGerman: Story = {
  args: { messages: de },
  parameters: offtake({ locale: 'de' }),
  play: async ({ canvas }) => {
    await canvas.findByRole('radio', { name: /2027/ });
    await userEvent.type(canvas.getByRole('textbox', { name: /Wie viel/ }), '1.234,50');
    await expect(canvas.getAllByText(/1\.234,50/).length).toBeGreaterThan(0);
    await expect(canvas.getByRole('button', { name: 'Bestellung prüfen' })).toBeEnabled();
  },
};

export const InYen: Story = {
  args: { defaultDraft: { currency: 'jpy', quantity: '50000' } },
};

/** Everything that is wrong says so beside its field, and the first field has the focus. */
export const Invalid: Story = {
  args: { defaultDraft: { quantity: '1,5', publicName: 'x'.repeat(5_001) } },
  play: async ({ canvas }) => {
    await canvas.findByRole('radio', { name: /2027/ });
    await userEvent.click(canvas.getByRole('button', { name: 'Review order' }));
    await expect(await canvas.findByText('Enter a number.')).toBeVisible();
    await expect(canvas.getByText('Shorten this to 5,000 characters.')).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: /How much/ })).toHaveFocus();
  },
};

export const MoreThanIsLeft: Story = {
  args: { defaultDraft: { product: 'climsku_frontier_offtake_portfolio_2026', unit: 'metric_tons', quantity: '3' } },
  play: async ({ canvas }) => {
    await canvas.findByRole('radio', { name: /2026/ });
    await userEvent.click(canvas.getByRole('button', { name: 'Review order' }));
    await expect(await canvas.findByText(/There is not that much left/)).toBeVisible();
  },
};

/** What will be bought, when it is delivered, and what may be claimed: before anything is spent. */
export const Reviewing: Story = {
  args: { defaultDraft: { publicName: 'Northwind Roasters' } },
  play: async ({ canvas }) => {
    const dialog = await reviewOrder(canvas, '100.00');
    await expect(dialog.getByText(/\$97\.09 comes back, the fees of \$2\.91 do not/)).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Place order · $100.00' })).toHaveFocus();
  },
};

export const Placing: Story = {
  parameters: offtake({ setup: ({ faults }) => void faults.on({ method: 'POST', path: '/orders' }, 'hang') }),
  play: async ({ canvas }) => {
    const dialog = await placeOrder(canvas, '100.00');
    await expect(await dialog.findByRole('button', { name: 'Placing order…' })).toBeVisible();
  },
};

export const Slow: Story = {
  ...Placing,
  play: async ({ canvas }) => {
    const dialog = await placeOrder(canvas, '100.00');
    await expect(await dialog.findByText(/takes longer than usual/, {}, { timeout: 8_000 })).toBeVisible();
  },
};

export const PriceChanged: Story = {
  play: async ({ canvas, loaded }) => {
    const dialog = await reviewOrder(canvas, '1', 'Tons');
    readStack(loaded).emulator.catalog.updateProduct(PORTFOLIO_2027, {
      current_prices_per_metric_ton: { usd: { amount_subtotal: 60_000, amount_fees: 1_800 } },
    });
    await userEvent.click(dialog.getByRole('button', { name: /Place order/ }));
    await expect(await dialog.findByText(/changed from \$566\.50 to \$618\.00/)).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Place order · $618.00' })).toBeEnabled();
  },
};

export const InsufficientBalance: Story = {
  parameters: offtake({ setup: ({ emulator }) => emulator.balance.set('usd', 5_000) }),
  play: async ({ canvas }) => {
    const dialog = await placeOrder(canvas, '100.00');
    await expect(await dialog.findByRole('alert')).toHaveTextContent('balance is too low');
  },
};

export const SoldOutMeanwhile: Story = {
  play: async ({ canvas, loaded }) => {
    const dialog = await reviewOrder(canvas, '100.00');
    readStack(loaded).emulator.catalog.updateProduct(PORTFOLIO_2027, { metric_tons_available: '0.01' });
    await userEvent.click(dialog.getByRole('button', { name: /Place order/ }));
    await expect(await canvas.findByText(/There is not that much left/)).toBeVisible();
  },
};

/** The answer got lost after the order was made. Asking again finds it, and buys nothing twice. */
export const OutcomeUnknown: Story = {
  parameters: offtake({ setup: dropFirstAnswer }),
  play: async ({ canvas }) => {
    await placeOrder(canvas, '100.00');
    const dialog = within(await canvas.findByRole('dialog', { name: 'Was your order placed?' }));
    await expect(dialog.getByRole('button', { name: 'Ask again' })).toBeVisible();
  },
};

export const OutcomeFound: Story = {
  parameters: offtake({ setup: dropFirstAnswer }),
  play: async ({ canvas, loaded }) => {
    await placeOrder(canvas, '100.00');
    await userEvent.click(await canvas.findByRole('button', { name: 'Ask again' }));
    await expect(await canvas.findByRole('heading', { name: 'Order placed' })).toHaveFocus();
    await expect(readStack(loaded).emulator.orders.list()).toHaveLength(1);
  },
};

export const AccountNotEligible: Story = {
  parameters: offtake({ stack: { emulator: { accountEligible: false } } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('cannot order carbon removal');
  },
};

export const NotAllowed: Story = {
  parameters: offtake({
    stack: { handler: { authorize: () => ({ owner: 'owner_demo', permissions: ['product.list', 'order.list'] }) } },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/You may look, but not order/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Review order' })).toBeDisabled();
  },
};

export const Done: Story = {
  play: async ({ args, canvas }) => {
    await placeOrder(canvas, '100.00');
    await expect(await canvas.findByRole('heading', { name: 'Order placed' })).toHaveFocus();
    await waitFor(() => expect(args.onPlaced).toHaveBeenCalledOnce());
  },
};

/** A page that was reloaded while an order was under way takes it up again. */
export const ResumedAfterReload: Story = {
  args: { storage: resumedStorage() },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('dialog', { name: 'Was your order placed?' })).toBeVisible();
  },
};

function dropFirstAnswer({ faults }: Stack): void {
  faults.on({ method: 'POST', path: '/orders', times: 1 }, 'drop_answer');
}

async function enterAmount(canvas: Canvas, quantity: string): Promise<void> {
  await canvas.findByRole('radio', { name: /2027/ });
  await userEvent.type(canvas.getByRole('textbox', { name: /How much/ }), quantity);
}

async function reviewOrder(canvas: Canvas, quantity: string, unit = 'Amount'): Promise<Canvas> {
  await canvas.findByRole('radio', { name: /2027/ });
  await userEvent.click(canvas.getByRole('radio', { name: unit }));
  await enterAmount(canvas, quantity);
  await userEvent.click(canvas.getByRole('button', { name: 'Review order' }));
  return within(await canvas.findByRole('dialog'));
}

async function placeOrder(canvas: Canvas, quantity: string): Promise<Canvas> {
  const dialog = await reviewOrder(canvas, quantity);
  await userEvent.click(dialog.getByRole('button', { name: /Place order/ }));
  return dialog;
}

function resumedStorage() {
  const draft = {
    product: PORTFOLIO_2027,
    unit: 'amount',
    quantity: '100.00',
    currency: 'usd',
    publicName: '',
    paymentSource: 'balance',
  };
  const quote = {
    product: PORTFOLIO_2027,
    currency: 'usd',
    metric_tons: '0.17',
    amount_subtotal: 9_709,
    amount_fees: 291,
    amount_total: 10_000,
  };
  const input = { product: PORTFOLIO_2027, amount: 10_000, currency: 'usd', expected_total: 10_000 };
  const saved = JSON.stringify({ version: 1, draft, intent: { input, quote, idempotencyKey: 'key_of_before' } });
  return { getItem: () => saved, setItem: () => {}, removeItem: () => {} };
}
