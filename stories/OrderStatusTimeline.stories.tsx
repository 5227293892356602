import { useOrder } from '@offtake/hooks';
import { createOrderFixture, createSupplierFixture, STACK_NOW, type SeededOrderName } from '@offtake/testing';
import { CancelOrderDialog, OrderStatusTimeline, type OrderStatusTimelineProps } from '@offtake/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { inBox } from './inBox.js';
import { ORDERS_BY_PAYMENT } from './ordersByPayment.js';
import { loadStack, offtake, withStack } from './withStack.js';

const SECONDS_PER_DAY = 86_400;

const meta = {
  title: 'Components/OrderStatusTimeline',
  component: OrderStatusTimeline,
  tags: ['autodocs'],
  args: { order: createOrderFixture(), onCancel: fn() },
  decorators: [inBox({ maxInlineSize: '26rem' }), withStack],
  loaders: [loadStack],
} satisfies Meta<typeof OrderStatusTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Paid and on its way: delivery is expected in a year, never on a date. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Delivery', { exact: false, selector: '[aria-current="step"] *' })).toBeVisible();
  },
};

export const AwaitingFunds = seeded('awaiting_funds');

/** The payment of an order that waits for it: the way to pay, or what has become of it. */
export const ToBePaid: Story = {
  args: { order: ORDERS_BY_PAYMENT.toBePaid },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Continue to payment' })).toBeVisible();
  },
};
export const PaymentUnderWay: Story = { args: { order: ORDERS_BY_PAYMENT.underWay } };
export const PaymentDeclined: Story = { args: { order: ORDERS_BY_PAYMENT.declined } };
export const InvoiceSent: Story = {
  args: { order: ORDERS_BY_PAYMENT.invoiced },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: /Open invoice/ })).toHaveAttribute('target', '_blank');
    await expect(canvas.getByText(/Due by Dec 23, 2026/)).toBeVisible();
  },
};
export const ToppingUp: Story = { args: { order: ORDERS_BY_PAYMENT.toppingUp } };
export const PaymentSettling: Story = { args: { order: ORDERS_BY_PAYMENT.settling } };
export const BalanceTooLow: Story = { args: { order: ORDERS_BY_PAYMENT.balanceTooLow } };
export const NeedsReview: Story = { args: { order: ORDERS_BY_PAYMENT.needsReview } };
export const NeverPaid: Story = { args: { order: ORDERS_BY_PAYMENT.expired } };
export const RefundedAndNeverBought: Story = { args: { order: ORDERS_BY_PAYMENT.refunded } };
export const CanceledBeforePaid: Story = { args: { order: ORDERS_BY_PAYMENT.canceled } };

export const Open = seeded('open');
export const Confirmed = seeded('confirmed');

/** Everything comes back for 30 days after a delay; the link is there for as long as that holds. */
export const Delayed: Story = {
  ...seeded('delayed'),
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel order' }));
    await expect(args.onCancel).toHaveBeenCalledOnce();
  },
};

/** The same, with the dialog in place of the link. */
export const DelayedWithDialog: Story = {
  parameters: offtake({ stack: { orders: ['delayed'] } }),
  render: (args) => <WithDialog {...args} />,
};

export const DelayedLongAgo = seeded('delayed_long_ago');
export const Substituted = seeded('substituted');

export const DelayedAndSubstituted: Story = {
  args: {
    order: createOrderFixture({
      created: STACK_NOW - 90 * SECONDS_PER_DAY,
      confirmed_at: STACK_NOW - 90 * SECONDS_PER_DAY,
      product_substituted_at: STACK_NOW - 40 * SECONDS_PER_DAY,
      delayed_at: STACK_NOW - 4 * SECONDS_PER_DAY,
      expected_delivery_year: 2029,
    }),
  },
};

export const DeliveredInParts = seeded('partly_delivered');
export const Delivered = seeded('delivered');

export const CertificateBeingIssued: Story = {
  args: { order: createOrderFixture({ status: 'delivered', delivered_at: STACK_NOW }) },
};

export const CanceledOnRequest = seeded('canceled_requested');
export const CanceledAsExpired = seeded('canceled_expired');
export const CanceledAsUnavailable = seeded('canceled_unavailable');

/** A status that Stripe may add one day is shown as it comes. */
export const UnknownStatus = seeded('unknown_status');

/** Addresses that run code become no links, and long words stay where they are. */
export const HostileWords: Story = {
  args: {
    order: createOrderFixture({
      status: 'delivered',
      delivered_at: STACK_NOW,
      certificate: 'javascript:alert(1)',
      delivery_details: [
        {
          delivered_at: STACK_NOW,
          metric_tons: '1',
          registry_url: 'javascript:alert(1)',
          location: { country: 'US', city: '<img src=x>' },
          supplier: createSupplierFixture({ name: `\u202E${'W'.repeat(300)}` }),
        },
      ],
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link')).toBeNull();
  },
};

export const RightToLeft: Story = {
  ...seeded('delayed'),
  parameters: offtake({ stack: { orders: ['delayed'] }, locale: 'ar' }),
};

/** A story of an order that comes from the stack as a host's page gets it. */
function seeded(name: SeededOrderName): Story {
  return {
    parameters: offtake({ stack: { orders: [name] } }),
    render: (args) => <FromStack {...args} id={`ord_${name}`} />,
  };
}

function FromStack({ id, ...props }: OrderStatusTimelineProps) {
  const order = useOrder(id ?? '');
  return order.data ? <OrderStatusTimeline {...props} order={order.data} /> : null;
}

function WithDialog({ onCancel: _onCancel, ...props }: OrderStatusTimelineProps) {
  const { data: order } = useOrder('ord_delayed');
  if (!order) return null;
  return (
    <OrderStatusTimeline
      {...props}
      order={order}
      renderCancel={() => (
        <CancelOrderDialog
          order={order}
          trigger={
            <button type="button" className="offtake-Button" data-variant="link">
              Cancel order
            </button>
          }
        />
      )}
    />
  );
}
