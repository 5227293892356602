import { OfftakeProvider } from '@offtake/hooks';
import { createOrderFixture, startStack } from '@offtake/testing';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BalanceSummary } from '../balance-summary/BalanceSummary.js';
import { OrderDialog } from '../order-dialog/OrderDialog.js';
import { RemovalSummary } from '../removal-summary/RemovalSummary.js';
import { OrderDetails } from './OrderDetails.js';

const order = createOrderFixture({ delivery_details: [] });

test.each<[string, ReactNode]>([
  ['OrderDetails', <OrderDetails key="details" order={order} />],
  ['OrderDetails, loading', <OrderDetails key="loading" orderId="ord_1" />],
  ['BalanceSummary', <BalanceSummary key="balance" amount={100} />],
  ['RemovalSummary', <RemovalSummary key="removal" />],
  ['RemovalSummary with its picture', <RemovalSummary key="picture" orders={[order]} />],
  ['OrderDialog', <OrderDialog key="dialog" />],
])('%s renders on a server without a warning or a style attribute', (_name, component) => {
  const html = renderToString(
    <OfftakeProvider client={startStack().client} locale="he" timeZone="Asia/Jerusalem">
      {component}
    </OfftakeProvider>,
  );
  expect(html).toContain('dir="rtl"');
  expect(html).not.toContain('style=');
});
