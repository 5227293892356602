import { OfftakeError, useLiveOrders, useOrder, type Order } from '@offtake/hooks';
import { OrderDetails } from '@offtake/ui';
import { useLanguage } from '../languages/languageContext.js';
import { useFormat } from '../languages/useFormat.js';
import { Link } from '../router/Link.js';
import { Page } from '../shell/Page.js';

/** One order: Offtake's details below the host's own headline. */
export function OrderPage({ id }: { id: string }) {
  const { words } = useLanguage();
  const order = useOrder(id);
  const { title, lead } = useHeadline(order.data);
  useLiveOrders();
  const isMissing = order.error instanceof OfftakeError && order.error.code === 'not_found';
  return (
    <Page
      eyebrow={<Link href="/orders">{words.shell.orders}</Link>}
      title={isMissing ? words.order.missing : title}
      lead={lead}
    >
      <OrderDetails orderId={id} />
      {isMissing && (
        <div className="Actions">
          <Link className="Button" data-quiet href="/orders">
            {words.shell.seeOrders}
          </Link>
        </div>
      )}
    </Page>
  );
}

function useHeadline(order: Order | undefined): { title: string; lead?: string } {
  const words = useLanguage().words.order;
  const format = useFormat();
  if (!order) return { title: words.loading };
  const title = words.title({ tons: format.number(order.metric_tons) });
  const day = format.day(order.created);
  if (order.status === 'awaiting_funds') return { title, lead: words.awaiting({ day }) };
  if (order.status === 'canceled') return { title, lead: words.canceled({ day }) };
  return { title, lead: words.ordered({ day, delivery: format.delivery(order) }) };
}
