import { useConfig, useOrders } from '@offtake/hooks';
import { useState } from 'react';
import { Order } from './Order.js';
import { OrderForm } from './OrderForm.js';
import { Orders } from './Orders.js';
import './own-interface.css';

/** A page of one's own on the hooks alone: a form, the orders, and the one that is looked at. */
export function OwnInterface() {
  const [shownId, setShownId] = useState<string | null>(null);
  const config = useConfig();
  const orders = useOrders({ pageSize: 5 });
  const mayOrder = config.data?.permissions.includes('order.create') ?? false;
  return (
    <main className="own">
      <h1>Carbon removal</h1>
      {mayOrder && <OrderForm onPlaced={(order) => setShownId(order.id)} />}
      <Orders orders={orders} shownId={shownId} onShow={setShownId} />
      {shownId !== null && <Order key={shownId} id={shownId} onClose={() => setShownId(null)} />}
    </main>
  );
}
