import { createOrderFixture, STACK_NOW, type SeededOrder } from '@offtake/testing';
import { RemovalSummary } from '@offtake/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inBox } from './inBox.js';
import { loadStack, offtake, readStack, withStack } from './withStack.js';

const TENTH_OF_A_TON: SeededOrder = {
  seed: () => ({ product: 'climsku_frontier_offtake_portfolio_2027', metric_tons: '0.1' }),
};

const meta = {
  title: 'Components/RemovalSummary',
  component: RemovalSummary,
  tags: ['autodocs'],
  decorators: [inBox({ maxInlineSize: '26rem' }), withStack],
  loaders: [loadStack],
} satisfies Meta<typeof RemovalSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Orders of each kind; one that still waits for its money is not counted, and that is said. */
export const Default: Story = {
  parameters: offtake({
    stack: { orders: ['delivered', 'canceled_requested', 'confirmed', 'open', 'delayed', 'awaiting_funds'] },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('40.2 t')).toBeVisible();
    await expect(canvas.getByText(/From all 6 orders\. 40 t still to be paid are not counted/)).toBeVisible();
    await expect(
      canvas.getByRole('table', { name: /40\.2 t ordered: 4 t delivered, 36\.2 t under way/ }),
    ).toBeInTheDocument();
  },
};

export const Loading: Story = {
  parameters: offtake({ setup: ({ faults }) => void faults.on({ path: '/orders' }, 'hang') }),
};

export const Empty: Story = {
  args: {
    emptyAction: (
      <a className="offtake-Button" data-variant="primary" href="#order">
        Order carbon removal
      </a>
    ),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nothing ordered yet')).toBeVisible();
  },
};

export const OneYear: Story = { parameters: offtake({ stack: { orders: ['delayed'] } }) };

/** Too many years for a word under each one in a narrow place. */
export const ManyYears: Story = {
  args: { orders: ordersOfYears(2025, 14) },
};

/** A little beside much stays to be seen. */
export const LittleBesideMuch: Story = {
  args: {
    orders: [
      createOrderFixture({ id: 'a', metric_tons: '0.01', expected_delivery_year: 2027 }),
      createOrderFixture({ id: 'b', metric_tons: '12345.678901', expected_delivery_year: 2028 }),
    ],
  },
};

/** The sums are of the newest orders, until one presses to count the others. */
export const MoreThanIsCounted: Story = {
  parameters: offtake({ stack: { orders: Array.from({ length: 230 }, () => TENTH_OF_A_TON) } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/From the newest 100 orders/)).toBeVisible();
  },
};

export const CountedToTheEnd: Story = {
  ...MoreThanIsCounted,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Count older ones too' }));
    await expect(await canvas.findByText(/From all 230 orders/)).toBeVisible();
    await expect(canvas.getByRole('table', { name: /^23 t ordered/ })).toBeInTheDocument();
  },
};

export const Failed: Story = {
  parameters: offtake({
    stack: { orders: ['confirmed'] },
    setup: ({ faults }) => void faults.on({ path: '/orders' }, { code: 'forbidden' }),
  }),
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The orders could not be loaded');
    readStack(loaded).faults.clear();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect((await canvas.findAllByText('25 t'))[0]).toBeVisible();
  },
};

/** The picture mirrors: the earliest year stands where reading begins. */
export const RightToLeft: Story = {
  ...Default,
  parameters: offtake({
    stack: { orders: ['delivered', 'canceled_requested', 'confirmed', 'open', 'delayed'] },
    locale: 'ar',
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('table')).toBeInTheDocument();
  },
};

function ordersOfYears(first: number, count: number) {
  const kinds = ['delivered', 'confirmed', 'canceled'] as const;
  return Array.from({ length: count }, (_, index) =>
    createOrderFixture({
      id: `ord_${index}`,
      created: STACK_NOW - 63_072_000,
      expected_delivery_year: first + index,
      metric_tons: `${((index * 7) % 11) + 0.5}`,
      status: kinds[index < 3 ? 0 : (index % 2) + 1] ?? 'confirmed',
    }),
  );
}
