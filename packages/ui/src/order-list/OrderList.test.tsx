import { OfftakeProvider, ordersOptions } from '@offtake/hooks';
import { createOrderFixture, startManyOrders, startStack } from '@offtake/testing';
import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CancelOrderDialog } from '../cancel-order-dialog/CancelOrderDialog.js';
import { OrderStatusTimeline } from '../order-status-timeline/OrderStatusTimeline.js';
import { OrderList } from './OrderList.js';

const order = createOrderFixture({ delayed_at: 1_790_000_000 });

test.each<[string, ReactNode]>([
  ['OrderList', <OrderList key="list" />],
  ['OrderStatusTimeline', <OrderStatusTimeline key="timeline" order={order} onCancel={() => {}} />],
  ['CancelOrderDialog', <CancelOrderDialog key="dialog" order={order} />],
  ['CancelOrderDialog, open', <CancelOrderDialog key="open" order={order} defaultOpen />],
])('%s renders on a server without a warning or a style attribute', (_name, component) => {
  const html = renderToString(
    <OfftakeProvider client={startStack().client} locale="he" timeZone="Asia/Jerusalem">
      {component}
    </OfftakeProvider>,
  );
  expect(html).toContain('dir="rtl"');
  expect(html).not.toContain('style=');
});

test('renders every order that was read on the server, in rows that know their place', async () => {
  const { client } = startManyOrders(300);
  const queryClient = new QueryClient();
  await queryClient.prefetchInfiniteQuery({ ...ordersOptions(client, { pageSize: 50 }), pages: 4 });
  const html = renderToString(
    <OfftakeProvider client={client} queryClient={queryClient} timeZone="UTC">
      <OrderList pageSize={50} csv />
    </OfftakeProvider>,
  );
  expect(html.match(/aria-rowindex="(\d+)"/g)).toHaveLength(201);
  expect(html).toContain('aria-rowcount="-1"');
  expect(html).not.toContain('style=');
});
