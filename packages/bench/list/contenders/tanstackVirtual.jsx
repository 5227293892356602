import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createRows, ROW_HEIGHT, VIEW_HEIGHT } from '../rows.js';
import { changeOne, Row } from './Row.jsx';

export const prepare = createRows;

export function mount(root, rows) {
  const handle = { row: '.row', scroller: () => root.firstElementChild };
  createRoot(root).render(<List initial={rows} give={(update) => void (handle.update = update)} />);
  return handle;
}

function List({ initial, give }) {
  const [rows, setRows] = useState(initial);
  const box = useRef(null);
  useEffect(() => give(() => setRows(changeOne(rows, box.current))));
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler here; this is as its documentation shows it
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  return (
    <div ref={box} style={{ height: VIEW_HEIGHT, width: 1_000, overflow: 'auto' }}>
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <div key={key} style={{ position: 'absolute', width: '100%', transform: `translateY(${start}px)` }}>
            <Row row={rows[index]} />
          </div>
        ))}
      </div>
    </div>
  );
}
