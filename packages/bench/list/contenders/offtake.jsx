import { createOfftakeQueryClient, OfftakeProvider, ordersOptions, productsOptions, useOfftake } from '@offtake/hooks';
import { startManyOrders } from '@offtake/testing';
import { en, OrderList } from '@offtake/ui';
import { Profiler, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { changeOrder, isUnderWay, PRODUCTS } from '../rows.js';
import '@offtake/ui/styles.css';

// The ready-made list as a host writes it, in a box that scrolls. It has all orders in memory as the others do; or it reads
// them page by page from a backend in the page, whose work is measured along with it.

const PAGE_SIZE = 25;
/** CSS pixels. */
const ROW_HEIGHT_MIN = 45;

export function prepare(count, variant) {
  const backend = startManyOrders(count);
  const queryClient = createOfftakeQueryClient();
  queryClient.setQueryData(productsOptions(backend.client).queryKey, PRODUCTS);
  if (variant !== 'paged') {
    const page = { object: 'list', has_more: false, url: '/orders', data: backend.orders };
    const { queryKey } = ordersOptions(backend.client, { pageSize: PAGE_SIZE });
    queryClient.setQueryDefaults(queryKey, { staleTime: Infinity });
    queryClient.setQueryData(queryKey, { pages: [page], pageParams: [null] });
  }
  return { backend, queryClient, isPaged: variant === 'paged' };
}

export function mount(root, { backend, queryClient, isPaged }) {
  const counts = { renders: 0, commits: 0 };
  const handle = {
    row: '[data-index]',
    ...(isPaged && { fullHeight: backend.orders.length * ROW_HEIGHT_MIN }),
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
    <OfftakeProvider client={backend.client} queryClient={queryClient} timeZone="UTC">
      <div className="box">
        <Profiler id="list" onRender={() => (counts.commits += 1)}>
          <OrderList pageSize={PAGE_SIZE} messages={messages} onOpen={() => {}} />
        </Profiler>
      </div>
      <Updates give={(update) => void (handle.update = update)} backend={backend} root={root} />
    </OfftakeProvider>,
  );
  return handle;
}

/** What a live update does: it puts the changed order into the pages that are held. */
function Updates({ give, backend, root }) {
  const { queryClient } = useOfftake();
  useEffect(() => give(() => putOrder(queryClient, changeOrder(orderInView(root, backend.orders)))));
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
