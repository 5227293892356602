import { DEFAULT_PRODUCTS } from '@offtake/stripe-emulator';
import { ProductPicker } from '@offtake/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inBox } from './inBox.js';
import { loadStack, offtake, readStack, withStack } from './withStack.js';

const meta = {
  title: 'Components/ProductPicker',
  component: ProductPicker,
  tags: ['autodocs'],
  decorators: [inBox({ maxInlineSize: '34rem' }), withStack],
  loaders: [loadStack],
} satisfies Meta<typeof ProductPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Cards to choose from, by keyboard too: the arrow keys move within the group. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const product = await canvas.findByRole('radio', { name: /2030/ });
    await userEvent.click(product);
    await expect(product).toBeChecked();
  },
};

/** Who removes the carbon, how and where, is behind a button on each card. */
export const WithSuppliers: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /6 suppliers.*2027/ }));
    await expect(canvas.getByRole('link', { name: /Heirloom/ })).toBeVisible();
    await expect(canvas.getByText('Brisbane, CA, United States')).toBeVisible();
  },
};

export const Loading: Story = {
  parameters: offtake({ setup: ({ faults }) => void faults.on({ path: '/products' }, 'hang') }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('status')).toHaveTextContent('Loading');
  },
};

export const OneProduct: Story = {
  parameters: offtake({ stack: { emulator: { products: DEFAULT_PRODUCTS.slice(0, 1) } } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('radio')).toHaveLength(1);
  },
};

/** What is left is gone: the cards stay, so that one sees why they cannot be chosen. */
export const SoldOut: Story = {
  parameters: offtake({
    setup: ({ emulator }) => {
      for (const { id } of emulator.catalog.listProducts()) {
        emulator.catalog.updateProduct(id, { metric_tons_available: '0' });
      }
    },
  }),
  play: async ({ canvas }) => {
    const radios = await canvas.findAllByRole('radio');
    for (const radio of radios) await expect(radio).toBeDisabled();
  },
};

export const NothingOnOffer: Story = {
  parameters: offtake({ stack: { emulator: { products: [] } } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/no carbon removal on offer/)).toBeVisible();
  },
};

export const AccountNotEligible: Story = {
  parameters: offtake({ stack: { emulator: { accountEligible: false } } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('cannot order carbon removal');
  },
};

export const FailedWithRetry: Story = {
  parameters: offtake({
    setup: ({ faults }) => void faults.on({ path: '/products' }, { code: 'account_not_eligible', detail: 'x' }),
  }),
  play: async ({ canvas, loaded }) => {
    const retry = await canvas.findByRole('button', { name: 'Try again' });
    readStack(loaded).faults.clear();
    await userEvent.click(retry);
    await expect(await canvas.findByRole('radio', { name: /2027/ })).toBeEnabled();
  },
};

export const InEuro: Story = { args: { currency: 'eur' } };

export const InYen: Story = { args: { currency: 'jpy' } };
