import { OrderList } from '@offtake/ui';
import { orderPath } from '../../shared/pages.js';
import { useLanguage } from '../languages/languageContext.js';
import { Link } from '../router/Link.js';
import { navigate } from '../router/navigate.js';
import { Page } from '../shell/Page.js';

/** All orders of whoever is signed in. */
export function OrdersPage() {
  const { orders, shell } = useLanguage().words;
  return (
    <Page eyebrow={shell.carbonRemoval} title={orders.title} lead={orders.lead}>
      <OrderList
        title={null}
        getHref={(order) => orderPath(order.id)}
        onOpen={(order) => navigate(orderPath(order.id))}
        emptyAction={
          <Link className="Button" href="/removal">
            {shell.orderRemoval}
          </Link>
        }
      />
    </Page>
  );
}
