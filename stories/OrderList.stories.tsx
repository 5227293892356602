import { useOfftake } from '@offtake/hooks';
import { OrderList, type OrderListProps } from '@offtake/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { inBox } from './inBox.js';
import { ORDERS_BY_PAYMENT } from './ordersByPayment.js';
import { loadStack, offtake, readStack, withStack, type StackParameters } from './withStack.js';

const meta = {
  title: 'Components/OrderList',
  component: OrderList,
  tags: ['autodocs'],
  args: { onOpen: fn() },
  decorators: [withStack],
  loaders: [loadStack],
  parameters: offtake({ stack: { orders: 'all_statuses' } }),
} satisfies Meta<typeof OrderList>;

export default meta;
type Story = StoryObj<typeof meta>;

const EVERY_KIND = 13;
const HEADER_ROW = 1;
const PAGE_SIZE = 6;
const FORBIDDEN = offtake({ setup: ({ faults }) => void faults.on({ path: '/orders' }, { code: 'forbidden' }) });

/** An order of every kind, newest first. A row is opened by a press anywhere on it. */
export const Default: Story = {
  play: async ({ canvas, args }) => {
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(EVERY_KIND + HEADER_ROW));
    await userEvent.click(await canvas.findByRole('button', { name: /Order of 25 t/ }));
    await expect(args.onOpen).toHaveBeenCalledOnce();
  },
};

/** Real links, for hosts whose orders have addresses: they open in a new tab as links do. */
export const WithLinks: Story = {
  args: { getHref: ({ id }) => `#/orders/${id}` },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: /Order of 25 t/ })).toHaveAttribute(
      'href',
      '#/orders/ord_confirmed',
    );
  },
};

export const OneOrder: Story = { parameters: offtake({ stack: { orders: ['confirmed'] } }) };

/** Orders that wait for their money, or never got it: the way to pay each, or what went wrong. */
export const ByPayment: Story = {
  parameters: offtake({ setup: respondWithPayments }),
  play: async ({ canvas, args }) => {
    const [link] = await canvas.findAllByRole('link', { name: 'Continue to payment' });
    link?.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(link ?? document.body);
    await expect(args.onOpen).not.toHaveBeenCalled();
  },
};

export const ByPaymentNarrow: Story = {
  ...ByPayment,
  decorators: [inBox({ maxInlineSize: '24rem' })],
};

/**
 * A thousand orders: more are fetched before the end comes into view, and only rows in view are in the document.
 * Scrolled back to the top, the list is there at once.
 */
export const ManyOrders: Story = { parameters: offtake({ stack: { orders: 'many' } }) };

/** The same in a box of its own that scrolls. */
export const ManyOrdersInABox: Story = {
  parameters: offtake({ stack: { orders: 'many' } }),
  decorators: [inBox({ blockSize: '32rem', overflow: 'auto' })],
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('row').length).toBeGreaterThan(EVERY_KIND));
  },
};

/** No heading to be seen, where the page has one already. Assistive technology still reads the list's name. */
export const WithoutTitle: Story = {
  args: { title: null },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('table', { name: 'Orders' })).toBeVisible();
  },
};

/** A CSV file of all orders that the filter lets through, safe to open in a spreadsheet. */
export const WithCsv: Story = {
  args: { csv: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Download CSV' })).toBeVisible();
  },
};

export const CsvFailed: Story = {
  args: { csv: true },
  play: async ({ canvas, loaded }) => {
    const button = await canvas.findByRole('button', { name: 'Download CSV' });
    readStack(loaded).faults.on({ path: '/orders' }, { code: 'forbidden' });
    await userEvent.click(button);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('could not be made');
  },
};

/** The container is narrow, not the window: a table where there is room, cards where there is not. */
export const Narrow: Story = {
  decorators: [inBox({ maxInlineSize: '24rem' })],
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(EVERY_KIND + HEADER_ROW));
  },
};

/** Rows as tall as those to come, so that nothing moves when they do. */
export const Loading: Story = {
  parameters: offtake({ setup: ({ faults }) => void faults.on({ path: '/orders' }, 'hang') }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('table')).toHaveAttribute('aria-busy', 'true');
  },
};

export const Empty: Story = {
  args: {
    emptyAction: (
      <button type="button" className="offtake-Button" data-variant="primary">
        Order carbon removal
      </button>
    ),
  },
  parameters: offtake({ stack: { orders: [] } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Order carbon removal' })).toBeVisible();
  },
};

export const FilteredToNone: Story = {
  parameters: offtake({ stack: { orders: ['confirmed'] } }),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Canceled' }));
    await expect(await canvas.findByRole('button', { name: 'Show all' })).toBeVisible();
  },
};

export const Failed: Story = {
  parameters: FORBIDDEN,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('not allowed');
  },
};

export const FailedThenRetried: Story = {
  parameters: FORBIDDEN,
  play: async ({ canvas, loaded }) => {
    await canvas.findByRole('alert');
    readStack(loaded).faults.clear();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByRole('table')).toBeVisible();
  },
};

/** The first page is there, the second one is on its way. */
export const LoadingMore: Story = {
  args: { pageSize: PAGE_SIZE },
  parameters: offtake({ stack: { orders: 'all_statuses' }, setup: afterFirstPage('hang') }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Loading more…' })).toBeVisible();
  },
};

export const LoadMoreFailed: Story = {
  args: { pageSize: PAGE_SIZE },
  parameters: offtake({ stack: { orders: 'all_statuses' }, setup: afterFirstPage({ code: 'forbidden' }) }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('More orders could not be loaded');
  },
};

/** The rows stay when an update fails, and the list says so. */
export const Stale: Story = {
  render: (args) => <WithRefresh {...args} />,
  play: async ({ canvas, loaded }) => {
    await canvas.findByRole('button', { name: /Order of 25 t/ });
    readStack(loaded).faults.on({ path: '/orders' }, { code: 'forbidden' });
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh' }));
    await expect(await canvas.findByText(/the last update failed/)).toBeVisible();
  },
};

/** A quiet sign beside the title while what is shown is brought up to date. */
export const Refreshing: Story = {
  render: (args) => <WithRefresh {...args} />,
  play: async ({ canvas, loaded }) => {
    await canvas.findByRole('button', { name: /Order of 25 t/ });
    readStack(loaded).faults.on({ path: '/orders' }, 'hang');
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh' }));
    await expect(await canvas.findByText('Refreshing')).toBeInTheDocument();
  },
};

/** The browser says that there is no network: what is there stays, and is called what it is. */
export const Offline: Story = {
  beforeEach: () => () => globalThis.window && setOnline(true),
  play: async ({ canvas }) => {
    await canvas.findByRole('table');
    setOnline(false);
    await expect(await canvas.findByText(/You are offline/)).toBeVisible();
  },
};

/** Words that others wrote: too long, markup, and signs that turn the direction of writing around. */
export const HostileWords: Story = {
  parameters: offtake({
    stack: {
      orders: ['W'.repeat(5_000), '<img src=x onerror=alert(1)>', '\u202Eevil\u2066'].map((publicName) => ({
        seed: () => ({
          product: 'climsku_frontier_offtake_portfolio_2027',
          metric_tons: '1',
          beneficiary: { public_name: publicName },
        }),
      })),
    },
  }),
};

export const RightToLeft: Story = {
  parameters: offtake({ stack: { orders: 'all_statuses' }, locale: 'ar' }),
};

/** What a host does when it knows that something has changed. */
function WithRefresh(props: OrderListProps) {
  const { queryClient } = useOfftake();
  return (
    <>
      <OrderList {...props} />
      <button type="button" onClick={() => void queryClient.invalidateQueries()}>
        Refresh
      </button>
    </>
  );
}

/** The first page is answered as it is, and nothing after it. */
function afterFirstPage(fault: 'hang' | { code: 'forbidden' }): StackParameters['setup'] {
  return async ({ client, faults }) => {
    const page = await client.call('listOrders', { query: { limit: PAGE_SIZE } });
    faults.on({ path: '/orders' }, fault);
    faults.on({ path: '/orders', times: 1 }, { respond: () => Response.json(page) });
  };
}

function respondWithPayments({ faults }: Parameters<NonNullable<StackParameters['setup']>>[0]): void {
  const page = { object: 'list', data: Object.values(ORDERS_BY_PAYMENT), has_more: false, url: '/orders' };
  faults.on({ path: '/orders' }, { respond: () => Response.json(page) });
}

function setOnline(isOnline: boolean) {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: isOnline });
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}
