import { OfftakeError, useLiveOrders, useOrder } from '@offtake/hooks';
import { CancelOrderDialog, OrderStatusTimeline } from '@offtake/ui';
import { formatDay, formatDelivery } from '../format.js';
import { OrderFacts, type Order } from '../orders/OrderFacts.js';
import { Link } from '../router/Link.js';
import { Page } from '../shell/Page.js';

/** One order: what was bought, where it stands, and the way out while there is one. */
export function OrderPage({ id }: { id: string }) {
  const order = useOrder(id);
  useLiveOrders();
  if (order.data) return <LoadedOrderPage order={order.data} />;
  const isMissing = order.error instanceof OfftakeError && order.error.code === 'not_found';
  return (
    <Page eyebrow={<Link href="/orders">Orders</Link>} title={isMissing ? 'No such order' : 'Order'}>
      {order.isError ? (
        <OrderFailure isMissing={isMissing} onRetry={() => void order.refetch()} />
      ) : (
        <p role="status">Loading the order…</p>
      )}
    </Page>
  );
}

function LoadedOrderPage({ order }: { order: Order }) {
  return (
    <Page
      eyebrow={<Link href="/orders">Orders</Link>}
      title={`${order.metric_tons} t of removal`}
      lead={describe(order)}
    >
      <div className="Order">
        <section aria-labelledby="progress">
          <h2 className="VisuallyHidden" id="progress">
            Progress
          </h2>
          <OrderStatusTimeline order={order} />
        </section>
        <section className="Panel" aria-labelledby="facts">
          <h2 className="Panel-title" id="facts">
            Facts
          </h2>
          <OrderFacts order={order} />
          <CancelOrderDialog order={order} />
        </section>
      </div>
    </Page>
  );
}

function describe(order: Order): string {
  const day = formatDay(order.created);
  if (order.status === 'awaiting_funds') return `Asked for on ${day}. It is ordered once the money for it is there.`;
  if (order.status === 'canceled') return `Asked for on ${day}, and not going ahead.`;
  return `Ordered on ${day}, delivery expected ${formatDelivery(order)}.`;
}

function OrderFailure({ isMissing, onRetry }: { isMissing: boolean; onRetry: () => void }) {
  return (
    <>
      <p className="Page-lead" role="alert">
        {isMissing
          ? 'There is no order of yours at this address.'
          : 'The order could not be loaded. Check your connection and try again.'}
      </p>
      <div className="Actions">
        {!isMissing && (
          <button type="button" className="Button" onClick={onRetry}>
            Try again
          </button>
        )}
        <Link className="Button" data-quiet href="/orders">
          See your orders
        </Link>
      </div>
    </>
  );
}
