import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Virtuoso } from 'react-virtuoso';
import { createRows, VIEW_HEIGHT } from '../rows.js';
import { changeOne, Row } from './Row.jsx';

export const prepare = createRows;

export function mount(root, rows) {
  const handle = { row: '.row', scroller: () => root.querySelector('[data-virtuoso-scroller]') };
  createRoot(root).render(<List initial={rows} handle={handle} />);
  return handle;
}

function List({ initial, handle }) {
  const [rows, setRows] = useState(initial);
  handle.update = () => setRows(changeOne(rows, handle.scroller()));
  return (
    <Virtuoso
      style={{ height: VIEW_HEIGHT, width: 1_000 }}
      data={rows}
      itemContent={(_index, row) => <Row row={row} />}
    />
  );
}
