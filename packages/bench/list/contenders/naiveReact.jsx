import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createRows, VIEW_HEIGHT } from '../rows.js';
import { changeOne, Row } from './Row.jsx';

// Every row in the document.

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
  return (
    <div ref={box} style={{ height: VIEW_HEIGHT, width: 1_000, overflow: 'auto' }}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </div>
  );
}
