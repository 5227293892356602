import { AllCommunityModule, ModuleRegistry } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import {
  CELLS,
  changeOrder,
  COLUMNS,
  createOrders,
  indexInView,
  ROW_HEIGHT,
  VIEW_HEIGHT,
  VIEW_WIDTH,
} from '../rows.js';

ModuleRegistry.registerModules([AllCommunityModule]);

const SCROLLER = '.ag-body-viewport, .ag-grid-viewport';

export const prepare = createOrders;

export function mount(root, orders) {
  const handle = { row: '.ag-row', scroller: () => root.querySelector(SCROLLER) };
  createRoot(root).render(<List orders={orders} give={(update) => void (handle.update = update)} />);
  return handle;
}

const columnDefs = COLUMNS.map((column) => ({
  colId: column,
  headerName: column,
  width: 155,
  valueGetter: ({ data }) => CELLS[column](data),
}));
const getRowId = ({ data }) => data.id;

function List({ orders, give }) {
  const grid = useRef(null);
  useEffect(() =>
    give(() => {
      const { scrollTop } = document.querySelector(SCROLLER);
      grid.current.api.applyTransaction({ update: [changeOrder(orders[indexInView(orders, scrollTop)])] });
    }),
  );
  return (
    <div style={{ height: VIEW_HEIGHT, width: VIEW_WIDTH }}>
      <AgGridReact ref={grid} rowData={orders} columnDefs={columnDefs} rowHeight={ROW_HEIGHT} getRowId={getRowId} />
    </div>
  );
}
