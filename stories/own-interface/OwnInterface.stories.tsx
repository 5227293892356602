import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, type within } from 'storybook/test';
import { loadStack, offtake, readStack, withStack } from '../withStack.js';
import { OwnInterface } from './OwnInterface.js';

const meta = {
  title: 'Your own interface',
  component: OwnInterface,
  decorators: [withStack],
  loaders: [loadStack],
} satisfies Meta<typeof OwnInterface>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

/** Order, follow, cancel. Nothing here but hooks and plain HTML. */
export const OrderFollowCancel: Story = {
  play: async ({ canvas, loaded }) => {
    await reviewTons(canvas, '2.5');
    await expect(canvas.getByRole('heading', { name: 'Review your order' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Place order for $1,416.25' }));
    await expect(await canvas.findByText(/2.5 t of CO₂ will be removed/)).toBeVisible();

    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel this order' }));
    await expect(canvas.getByRole('timer')).toHaveTextContent('24:00:00 left.');
    await expect(canvas.getByText('$1,375.00 comes back, $41.25 of fees do not.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Yes, cancel it' }));
    await expect(await canvas.findByText('Canceled.')).toBeVisible();
    await waitFor(() => expect(canvas.getByRole('button', { name: /2.5 t.*canceled/ })).toBeVisible());
    await expect(readStack(loaded).emulator.orders.list()).toMatchObject([{ status: 'canceled', metric_tons: '2.5' }]);
  },
};

/** The quote follows each key, by money as well. */
export const ByMoney: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('radio', { name: /2027/ });
    await userEvent.type(canvas.getByRole('textbox', { name: 'How much' }), '100');
    await expect(canvas.getByText('0.17 t for $100.00, fees of $2.91 included')).toBeVisible();
  },
};

/** What is wrong stands at its field, which has the focus. */
export const WrongQuantity: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('radio', { name: /2027/ });
    const quantity = canvas.getByRole('textbox', { name: 'How much' });
    await userEvent.type(quantity, 'much');
    await userEvent.click(canvas.getByRole('button', { name: 'Review order' }));
    await expect(quantity).toHaveFocus();
    await expect(quantity).toHaveAccessibleDescription('Write a number.');
  },
};

/** The answer is lost after the order was made. Asking again finds it, and buys nothing twice. */
export const LostAnswer: Story = {
  play: async ({ canvas, loaded }) => {
    const { emulator, trouble } = readStack(loaded);
    await reviewTons(canvas, '1');
    trouble.loseNextAnswer();
    await userEvent.click(canvas.getByRole('button', { name: /^Place order/ }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Ask again' }));
    await expect(await canvas.findByText(/1 t of CO₂ will be removed/)).toBeVisible();
    await expect(emulator.orders.list()).toHaveLength(1);
  },
};

/** Orders of every kind, five at a time, and where one of them stands. */
export const ManyOrders: Story = {
  parameters: offtake({ stack: { orders: 'all_statuses' } }),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Load more' }));
    await userEvent.click(await canvas.findByRole('button', { name: /25 t.*confirmed/ }));
    await expect(await canvas.findByText('Delivery by the end of 2028')).toBeVisible();
  },
};

async function reviewTons(canvas: Canvas, tons: string): Promise<void> {
  await canvas.findByRole('radio', { name: /2027/ });
  await userEvent.click(canvas.getByRole('radio', { name: 'tons' }));
  await userEvent.type(canvas.getByRole('textbox', { name: 'How much' }), tons);
  await userEvent.click(canvas.getByRole('button', { name: 'Review order' }));
}
