import { OfftakeProvider, useOfftake } from '@offtake/hooks';
import { startManyOrders } from '@offtake/testing';
import { en, OrderList } from '@offtake/ui';
import { Profiler, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { VIEW_HEIGHT } from '../rows.js';
import '@offtake/ui/styles.css';

// As a host writes it: a backend that answers page by page, and the ready-made list in a box that scrolls. What the backend
// does in the page is measured along with it.

/** Orders per page: the least and the most requests that a host would have. */
const PAGE_SIZES = { default: 25, large: 100 };

export const prepare = (count, variant = 'default') => ({
  backend: startManyOrders(count),
  pageSize: PAGE_SIZES[variant],
});

export function mount(root, { backend, pageSize }) {
  const counts = { renders: 0, commits: 0 };
  const handle = {
    row: '[data-index]',
    scroller: () => root.firstElementChild,
    isSettled: () =>
      root.querySelector('table')?.getAttribute('aria-busy') === 'false' && !root.querySelector('.offtake-Skeleton'),
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
    <OfftakeProvider client={backend.client} timeZone="UTC">
      <div style={{ height: VIEW_HEIGHT, width: 1_000, overflow: 'auto' }}>
        <Profiler id="list" onRender={() => (counts.commits += 1)}>
          <OrderList pageSize={pageSize} messages={messages} onOpen={() => {}} />
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
  useEffect(() => give(() => putOrder(queryClient, changeInView(root, backend))));
  return null;
}

function changeInView(root, backend) {
  const { top } = root.firstElementChild.getBoundingClientRect();
  const rows = [...root.querySelectorAll('[data-index]')];
  const inView = rows.filter((element) => element.getBoundingClientRect().top > top + 50);
  // An order that has come to its end does not change any more, and is not shown as if it had.
  const { id } = inView.map(({ dataset }) => backend.orders[Number(dataset.index)]).find(isUnderWay);
  return backend.change(id, { status: 'in_verification' });
}

function isUnderWay({ status }) {
  return status === 'open' || status === 'confirmed';
}

function putOrder(queryClient, order) {
  const put = (page) => ({ ...page, data: page.data.map((known) => (known.id === order.id ? order : known)) });
  queryClient.setQueriesData(
    { predicate: ({ queryKey }) => queryKey.includes('orders') },
    (list) => list && { ...list, pages: list.pages.map(put) },
  );
}
