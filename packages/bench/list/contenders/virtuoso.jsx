import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Virtuoso } from 'react-virtuoso';
import { createRows, VIEW_HEIGHT } from '../rows.js';
import { changeOne, Row } from './Row.jsx';

const SCROLLER = '[data-virtuoso-scroller]';

export const prepare = createRows;

export function mount(root, rows) {
  const handle = { row: '.row', scroller: () => root.querySelector(SCROLLER) };
  createRoot(root).render(<List initial={rows} give={(update) => void (handle.update = update)} />);
  return handle;
}

const renderRow = (_index, row) => <Row row={row} />;

function List({ initial, give }) {
  const [rows, setRows] = useState(initial);
  useEffect(() => give(() => setRows(changeOne(rows, document.querySelector(SCROLLER)))));
  return <Virtuoso style={{ height: VIEW_HEIGHT, width: 1_000 }} data={rows} itemContent={renderRow} />;
}
