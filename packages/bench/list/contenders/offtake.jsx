import {
  createOfftakeClient,
  createOfftakeQueryClient,
  OfftakeProvider,
  ordersOptions,
  productsOptions,
  useOfftake,
} from '@offtake/hooks';
import { startManyOrders } from '@offtake/testing';
import { en, OrderList } from '@offtake/ui';
import { Profiler, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { changeOrder, isUnderWay, PRODUCTS } from '../rows.js';
import '@offtake/ui/styles.css';

// The ready-made list as a host writes it, in a box that scrolls. It has all orders in memory as the others do; or it
// reads them page by page from a backend in the page, whose work is measured along with it.

const PAGE_SIZE = 25;
/** CSS pixels. */
const ROW_HEIGHT_MIN = 45;

export function prepare(count, variant) {
  const backend = startManyOrders(count);
  const isPaged = variant === 'paged';
  const client = isPaged ? backend.client : createOfftakeClient({ baseUrl: '/api', fetch: answerNothingNew });
  const queryClient = createOfftakeQueryClient();
  queryClient.setQueryData(productsOptions(client).queryKey, PRODUCTS);
  if (!isPaged) {
    const page = { object: 'list', has_more: false, url: '/orders', data: backend.orders };
    const { queryKey } = ordersOptions(client, { pageSize: PAGE_SIZE });
    queryClient.setQueryDefaults(queryKey, { staleTime: Infinity });
    queryClient.setQueryData(queryKey, { pages: [page], pageParams: [null] });
  }
  return { orders: backend.orders, client, queryClient, isPaged };
}

/** What a backend says as long as no order has changed. */
async function answerNothingNew() {
  return new Response(null, { status: 304 });
}

export function mount(root, { orders, client, queryClient, isPaged }) {
  const counts = { renders: 0, commits: 0 };
  const handle = {
    row: '[data-index]',
    ...(isPaged && { fullHeight: orders.length * ROW_HEIGHT_MIN }),
    scroller: () => root.firstElementChild,
    isSettled: () =>
      root.querySelector('.offtake-Skeleton') === null && (isPaged || root.querySelector('[data-virtual]') !== null),
    counts: () => ({ ...counts }),
  };
  const messages = {
    // Called once for each row that is rendered.
    'orderList.open': (facts) => {
      counts.renders += 1;
      return en['orderList.open'](facts);
    },
  };
  createRoot(root).render(
    <OfftakeProvider client={client} queryClient={queryClient} timeZone="UTC">
      <div className="box">
        <Profiler id="list" onRender={() => (counts.commits += 1)}>
          <OrderList pageSize={PAGE_SIZE} messages={messages} onOpen={() => {}} />
        </Profiler>
      </div>
      <Updates give={(update) => void (handle.update = update)} orders={orders} root={root} />
    </OfftakeProvider>,
  );
  return handle;
}

/** What a live update does: it puts the changed order into the pages that are held. */
function Updates({ give, orders, root }) {
  const { queryClient } = useOfftake();
  useEffect(() => give(() => putOrder(queryClient, changeOrder(orderInView(root, orders)))));
  return null;
}

function orderInView(root, orders) {
  const { top } = root.firstElementChild.getBoundingClientRect();
  const rows = [...root.querySelectorAll('[data-index]')];
  const inView = rows.filter((row) => row.getBoundingClientRect().top > top + 50);
  return inView.map(({ dataset }) => orders[Number(dataset.index)]).find(isUnderWay);
}

function putOrder(queryClient, order) {
  const put = (page) => ({ ...page, data: page.data.map((known) => (known.id === order.id ? order : known)) });
  queryClient.setQueriesData(
    { predicate: ({ queryKey }) => queryKey.includes('orders') },
    (list) => list && { ...list, pages: list.pages.map(put) },
  );
}
