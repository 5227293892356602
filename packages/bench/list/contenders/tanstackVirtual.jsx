import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createOrders, ROW_HEIGHT } from '../rows.js';
import { changeOne, Row } from './Row.jsx';

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
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler here; this is as its documentation shows it
  const virtualizer = useVirtualizer({
    count: orders.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  return (
    <div ref={box} className="box">
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <div key={key} style={{ position: 'absolute', width: '100%', transform: `translateY(${start}px)` }}>
            <Row order={orders[index]} />
          </div>
        ))}
      </div>
    </div>
  );
}
