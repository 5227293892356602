import { OfftakeProvider, useLiveOrders, useOrders } from '@offtake/hooks';
import { createRoot } from 'react-dom/client';

export function mount(root) {
  createRoot(root).render(
    <OfftakeProvider baseUrl="/api/offtake">
      <Orders />
    </OfftakeProvider>,
  );
}

function Orders() {
  const { status } = useLiveOrders();
  const { data: orders } = useOrders({ pageSize: 100 });
  return (
    <ul data-live={status}>
      {orders?.map(({ id, expected_delivery_year: year }) => (
        <li key={id} id={id}>
          {year}
        </li>
      ))}
    </ul>
  );
}
