import type { useOrders } from '@offtake/hooks';
import { useFormat } from './useFormat.js';
import { errorText, statusText } from './words.js';

interface OrdersProps {
  orders: ReturnType<typeof useOrders>;
  shownId: string | null;
  onShow: (id: string) => void;
}

/** The caller's orders, newest first, page by page. */
export function Orders({ orders, shownId, onShow }: OrdersProps) {
  const { date, money, number } = useFormat();
  return (
    <section className="own-card" aria-labelledby="own-orders">
      <h2 id="own-orders">Your orders</h2>
      {orders.isError && <p role="alert">{errorText(orders.error)}</p>}
      {orders.isPending && <p>Loading…</p>}
      {orders.data?.length === 0 && <p>No orders yet.</p>}
      <ul className="own-orders">
        {orders.data?.map((order) => (
          <li key={order.id}>
            <button type="button" aria-pressed={order.id === shownId} onClick={() => onShow(order.id)}>
              <span>{number(order.metric_tons)} t</span>
              <span>{money(order.amount_total, order.currency)}</span>
              <span>{date(order.created)}</span>
              <span>{statusText(order.status)}</span>
            </button>
          </li>
        ))}
      </ul>
      {orders.hasNextPage && (
        <button type="button" aria-disabled={orders.isFetchingNextPage} onClick={() => void orders.fetchNextPage()}>
          {orders.isFetchingNextPage ? 'Loading more…' : 'Load more'}
        </button>
      )}
    </section>
  );
}
