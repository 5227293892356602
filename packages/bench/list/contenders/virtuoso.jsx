import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Virtuoso } from 'react-virtuoso';
import { createOrders, VIEW_HEIGHT, VIEW_WIDTH } from '../rows.js';
import { changeOne, Row } from './Row.jsx';

const SCROLLER = '[data-virtuoso-scroller]';

export const prepare = createOrders;

export function mount(root, orders) {
  const handle = { row: '.row', scroller: () => root.querySelector(SCROLLER) };
  createRoot(root).render(<List initial={orders} give={(update) => void (handle.update = update)} />);
  return handle;
}

const renderRow = (_index, order) => <Row order={order} />;

function List({ initial, give }) {
  const [orders, setOrders] = useState(initial);
  useEffect(() => give(() => setOrders(changeOne(orders, document.querySelector(SCROLLER)))));
  return <Virtuoso style={{ height: VIEW_HEIGHT, width: VIEW_WIDTH }} data={orders} itemContent={renderRow} />;
}
