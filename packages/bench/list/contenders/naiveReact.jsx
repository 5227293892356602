import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createOrders } from '../rows.js';
import { changeOne, Row } from './Row.jsx';

// Every row in the document.

export const prepare = createOrders;

export function mount(root, orders) {
  const handle = { row: '.row', scroller: () => root.firstElementChild };
  createRoot(root).render(<List initial={orders} give={(update) => void (handle.update = update)} />);
  return handle;
}

function List({ initial, give }) {
  const [orders, setOrders] = useState(initial);
  const box = useRef(null);
  useEffect(() => give(() => setOrders(changeOne(orders, box.current))));
  return (
    <div ref={box} className="box">
      {orders.map((order) => (
        <Row key={order.id} order={order} />
      ))}
    </div>
  );
}
