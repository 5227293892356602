import { createOfftakeClient, OfftakeProvider } from '@offtake/hooks';
import { createOrderFixture, createSupplierFixture, STACK_NOW, startStack } from '@offtake/testing';
import { QueryClient } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { BalanceSummary } from '../balance-summary/BalanceSummary.js';
import { CancelOrderDialog } from '../cancel-order-dialog/CancelOrderDialog.js';
import { en } from '../messages/en.js';
import { OrderDetails } from '../order-details/OrderDetails.js';
import { OrderDialog } from '../order-dialog/OrderDialog.js';
import { OrderForm } from '../order-form/OrderForm.js';
import { OrderList } from '../order-list/OrderList.js';
import { OrderStatusTimeline } from '../order-status-timeline/OrderStatusTimeline.js';
import { ProductPicker } from '../product-picker/ProductPicker.js';
import { RemovalSummary } from '../removal-summary/RemovalSummary.js';
import '../styles/styles.css';

/** What others can write into an answer, and where: a name that people see, or an address that they may go to. */
export interface HostileWords {
  text: string;
  address?: string;
}

export interface HostileCase {
  name: string;
  ui: (words: HostileWords) => ReactNode;
  /** Brings it to where the words show. */
  act?: (user: ReturnType<typeof userEvent.setup>) => Promise<unknown>;
  /** What is hostile in answers beside what always is. */
  also?: readonly string[];
}

/** What a person or a company is called, where it is, and the words for kinds of things, by their names in answers. */
const TEXTS = new Set(['name', 'public_name', 'city', 'region', 'country', 'removal_pathway', 'source', 'reason']);
const ADDRESSES = new Set(['info_url', 'registry_url', 'certificate', 'url']);

const draftOf = ({ text }: HostileWords, paymentSource: string) => ({
  quantity: '100',
  publicName: text,
  paymentSource,
  customerName: text,
  customerEmail: 'ada@example.com',
  memo: text,
});
const goOn = async (user: ReturnType<typeof userEvent.setup>) => {
  await screen.findAllByRole('radio');
  await user.click(await screen.findByRole('button', { name: /Review order|Continue to invoice/ }));
};
const showSuppliers = async (user: ReturnType<typeof userEvent.setup>) => {
  for (const trigger of await screen.findAllByRole('button', { expanded: false })) await user.click(trigger);
};
const review = async (user: ReturnType<typeof userEvent.setup>) => {
  await goOn(user);
  await screen.findByRole('dialog');
};

/** Every component, where the words of others show. */
export const HOSTILE_CASES: readonly HostileCase[] = [
  { name: 'ProductPicker', ui: () => <ProductPicker />, act: showSuppliers },
  {
    name: 'OrderForm with its review',
    ui: (words) => <OrderForm storage={null} defaultDraft={draftOf(words, 'balance')} />,
    act: review,
  },
  {
    name: 'OrderForm with an invoice',
    ui: (words) => <OrderForm storage={null} defaultDraft={draftOf(words, 'invoice')} />,
    act: async (user) => {
      await goOn(user);
      await screen.findByRole('textbox', { name: en['invoice.memo'] });
    },
  },
  {
    name: 'OrderDialog',
    ui: (words) => <OrderDialog defaultOpen storage={null} defaultDraft={draftOf(words, 'balance')} />,
    act: () => screen.findAllByRole('radio'),
  },
  {
    name: 'OrderList',
    ui: () => <OrderList csv onOpen={() => {}} />,
    act: () => screen.findAllByRole('row'),
  },
  {
    name: 'OrderList of a status and a product that are not known',
    ui: () => <OrderList />,
    act: () => screen.findAllByRole('row'),
    also: ['status', 'product'],
  },
  { name: 'OrderStatusTimeline', ui: (words) => <OrderStatusTimeline order={hostileOrder(words)} /> },
  {
    name: 'OrderStatusTimeline of a status that is not known',
    ui: (words) => <OrderStatusTimeline order={{ ...hostileOrder(words), status: words.text }} />,
  },
  {
    name: 'OrderStatusTimeline of an order that was canceled',
    ui: (words) => (
      <OrderStatusTimeline
        order={{ ...hostileOrder(words), status: 'canceled', cancellation_reason: words.text, payment: undefined }}
      />
    ),
  },
  { name: 'OrderDetails', ui: (words) => <OrderDetails order={hostileOrder(words)} /> },
  {
    name: 'OrderDetails of an order to be paid',
    ui: (words) => <OrderDetails order={{ ...hostileOrder(words), status: 'awaiting_funds', delivery_details: [] }} />,
  },
  {
    name: 'OrderDetails of a status that is not known',
    ui: (words) => <OrderDetails order={{ ...hostileOrder(words), status: words.text }} />,
  },
  {
    name: 'CancelOrderDialog',
    ui: (words) => <CancelOrderDialog defaultOpen order={{ ...hostileOrder(words), status: 'open' }} />,
    act: () => screen.findByRole('alertdialog'),
  },
  {
    name: 'BalanceSummary',
    ui: () => <BalanceSummary amount={9_000_000} onPaymentSource={() => {}} />,
    act: () => waitFor(() => screen.getAllByRole('listitem')),
  },
  { name: 'RemovalSummary', ui: (words) => <RemovalSummary orders={[hostileOrder(words)]} /> },
];

/** A delivered order in which everything that others write is hostile. */
function hostileOrder({ text, address = 'https://example.com' }: HostileWords) {
  const location = { city: text, region: text, country: text, latitude: 0, longitude: 0 };
  const supplier = createSupplierFixture({ name: text, info_url: address, removal_pathway: text });
  return createOrderFixture({
    status: 'delivered',
    delivered_at: STACK_NOW,
    certificate: address,
    beneficiary: { public_name: text },
    delivery_details: [{ delivered_at: STACK_NOW, metric_tons: '1', registry_url: address, location, supplier }],
    payment: hostilePayment({ text, address }),
  });
}

function hostilePayment({ text, address = 'https://example.com' }: HostileWords) {
  return {
    source: text,
    status: text,
    reason: text,
    amount: 1,
    currency: 'usd',
    url: address,
    expires_at: STACK_NOW,
  };
}

afterEach(cleanup);

/** Renders a component whose backend answers in hostile words: those of the whole stack, rewritten on their way. */
export async function renderHostile({ ui, act, also = [] }: HostileCase, words: HostileWords) {
  const stack = startStack({
    handler: { paymentSources: ['balance', 'invoice'] },
    orders: ['awaiting_funds', 'confirmed', 'delivered'],
  });
  const texts = new Set([...TEXTS, ...also]);
  const fetchHostile: typeof fetch = async (...request) => {
    const response = await stack.fetch(...request);
    if (!response.headers.get('content-type')?.includes('json')) return response;
    const answer: unknown = JSON.parse(await response.text(), (key, value: unknown) =>
      rewrite(key, value, { ...words, texts }),
    );
    return Response.json(answer, { status: response.status });
  };
  const client = createOfftakeClient({ baseUrl: stack.baseUrl, fetch: fetchHostile, now: () => STACK_NOW * 1_000 });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });
  const { container } = render(
    <OfftakeProvider client={client} queryClient={queryClient} locale="en" timeZone="UTC">
      {ui(words)}
    </OfftakeProvider>,
  );
  await act?.(userEvent.setup());
  await waitFor(() => {
    if (queryClient.isFetching() > 0) throw new Error('Something is still being read.');
  });
  return container;
}

function rewrite(key: string, value: unknown, words: HostileWords & { texts: ReadonlySet<string> }): unknown {
  if (isRecord(value) && value['status'] === 'awaiting_funds') {
    return { ...value, payment: hostilePayment(words) };
  }
  if (typeof value !== 'string') return value;
  const { text, address, texts } = words;
  if (ADDRESSES.has(key)) return address ?? value;
  return texts.has(key) ? text : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
