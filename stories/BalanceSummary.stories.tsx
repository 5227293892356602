import { BalanceSummary } from '@offtake/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { inBox } from './inBox.js';
import { loadStack, offtake, readStack, withStack } from './withStack.js';

const ALL_SOURCES = ['balance', 'checkout', 'invoice', 'top_up'] as const;

const meta = {
  title: 'Components/BalanceSummary',
  component: BalanceSummary,
  tags: ['autodocs'],
  decorators: [inBox({ maxInlineSize: '26rem' }), withStack],
  loaders: [loadStack],
  parameters: offtake({ stack: { emulator: { balance: { usd: 1_243_100 } } } }),
} satisfies Meta<typeof BalanceSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What can be spent now. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('$12,431.00')).toBeVisible();
  },
};

/** Several currencies, and money that is on its way. */
export const ManyCurrencies: Story = {
  parameters: offtake({
    stack: {
      emulator: { balance: { usd: { available: 1_243_100, pending: 50_000 }, eur: 80_000, jpy: { pending: 150_000 } } },
    },
  }),
};

export const Loading: Story = {
  parameters: offtake({ setup: ({ faults }) => void faults.on({ path: '/balance' }, 'hang') }),
};

/** What an order would leave; a form's `quote` does the same. */
export const Enough: Story = {
  args: { amount: 56_650 },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Left after it')).toBeVisible();
    await expect(canvas.getByText('$11,864.50')).toBeVisible();
  },
};

/** What is missing, and the ways out: each way to pay is a button where the host says what it does. */
export const TooLittle: Story = {
  args: { quote: { amount_total: 1_309_750, currency: 'usd' }, onPaymentSource: fn() },
  parameters: offtake({
    stack: {
      emulator: { balance: { usd: 1_243_100 } },
      handler: { paymentSources: ALL_SOURCES },
    },
  }),
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByText(/\$666\.50 too little/)).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Pay by: Top-up' }));
    await expect(args.onPaymentSource).toHaveBeenCalledWith('top_up');
  },
};

/** The ways out are only named where nothing follows from a press. */
export const TooLittleInWords: Story = {
  args: { amount: 1_309_750 },
  parameters: offtake({
    stack: {
      emulator: { balance: { usd: { available: 1_243_100, pending: 100_000 } } },
      handler: { paymentSources: ALL_SOURCES },
    },
  }),
};

/** The balance is all there is to pay with. */
export const TooLittleAndNoOtherWay: Story = { args: { amount: 1_309_750 } };

/** The backend does not show the balance to this caller. */
export const HiddenByPermission: Story = {
  args: { amount: 56_650 },
  parameters: offtake({ setup: ({ faults }) => void faults.on({ path: '/balance' }, { code: 'forbidden' }) }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/not shown to you/)).toBeVisible();
  },
};

export const Failed: Story = {
  parameters: offtake({
    setup: ({ faults }) => void faults.on({ path: '/balance' }, { code: 'invalid_request' }),
  }),
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The balance could not be read');
    readStack(loaded).faults.clear();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText(/available/)).toBeVisible();
  },
};

export const InArabic: Story = {
  args: { amount: 56_650 },
  parameters: offtake({ stack: { emulator: { balance: { usd: 1_243_100 } } }, locale: 'ar' }),
};
