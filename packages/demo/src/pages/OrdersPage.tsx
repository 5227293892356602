import { OrderList } from '@offtake/ui';
import { orderPath } from '../../shared/pages.js';
import { Link } from '../router/Link.js';
import { navigate } from '../router/navigate.js';
import { Page } from '../shell/Page.js';

/** All orders of whoever is signed in. */
export function OrdersPage() {
  return (
    <Page
      eyebrow="Carbon removal"
      title="Orders"
      lead="Every order from payment to delivery certificate. Choose one to see where it stands, or to cancel it."
    >
      <OrderList
        title={null}
        getHref={(order) => orderPath(order.id)}
        onOpen={(order) => navigate(orderPath(order.id))}
        emptyAction={
          <Link className="Button" href="/removal">
            Order removal
          </Link>
        }
      />
    </Page>
  );
}
