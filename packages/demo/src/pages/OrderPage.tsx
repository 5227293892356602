import { OfftakeError, useLiveOrders, useOrder, type Order } from '@offtake/hooks';
import { OrderDetails } from '@offtake/ui';
import { formatDay, formatDelivery } from '../format.js';
import { Link } from '../router/Link.js';
import { Page } from '../shell/Page.js';

/** One order: Offtake's details below the host's own headline. */
export function OrderPage({ id }: { id: string }) {
  const order = useOrder(id);
  useLiveOrders();
  const isMissing = order.error instanceof OfftakeError && order.error.code === 'not_found';
  return (
    <Page
      eyebrow={<Link href="/orders">Orders</Link>}
      title={titleOf(order.data, isMissing)}
      lead={order.data && describe(order.data)}
    >
      <OrderDetails orderId={id} />
      {isMissing && (
        <div className="Actions">
          <Link className="Button" data-quiet href="/orders">
            See your orders
          </Link>
        </div>
      )}
    </Page>
  );
}

function titleOf(order: Order | undefined, isMissing: boolean): string {
  if (order) return `${order.metric_tons} t of removal`;
  return isMissing ? 'No such order' : 'Order';
}

function describe(order: Order): string {
  const day = formatDay(order.created);
  if (order.status === 'awaiting_funds') return `Asked for on ${day}. It is ordered once the money for it is there.`;
  if (order.status === 'canceled') return `Asked for on ${day}, and not going ahead.`;
  return `Ordered on ${day}, delivery expected ${formatDelivery(order)}.`;
}
