import { OfftakeProvider } from '@offtake/hooks';
import { BalanceSummary, OrderDetails, OrderDialog, OrderList, RemovalSummary } from '@offtake/ui';
import '@offtake/ui/styles.css';
import { useState } from 'react';

/** All of the company's carbon removal on one page. What a visitor may not do is not offered: the backend says so. */
export function Dashboard() {
  const [orderId, setOrderId] = useState<string | null>(null);
  return (
    <main>
      <h1>Carbon removal</h1>
      <OrderDialog trigger={<button type="button">Order removal</button>} onPlaced={({ id }) => setOrderId(id)} />
      <BalanceSummary />
      <RemovalSummary />
      <OrderList csv onOpen={({ id }) => setOrderId(id)} />
      {orderId !== null && <OrderDetails orderId={orderId} />}
    </main>
  );
}

/** The page as the app routes to it. */
export function DashboardPage() {
  return (
    <OfftakeProvider baseUrl="/api/offtake">
      <Dashboard />
    </OfftakeProvider>
  );
}
