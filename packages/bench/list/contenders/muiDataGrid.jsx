import { DataGrid, useGridApiRef } from '@mui/x-data-grid';
import { useEffect } from 'react';
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

// The Community edition shows 100 rows a page at most: its scrolling is of those alone.

const SCROLLER = '.MuiDataGrid-virtualScroller';

export const prepare = createOrders;

export function mount(root, orders) {
  const handle = { row: '.MuiDataGrid-row', scroller: () => root.querySelector(SCROLLER) };
  createRoot(root).render(<List orders={orders} give={(update) => void (handle.update = update)} />);
  return handle;
}

const columns = COLUMNS.map((field) => ({ field, width: 155, valueGetter: (_value, order) => CELLS[field](order) }));

function List({ orders, give }) {
  const apiRef = useGridApiRef();
  useEffect(() =>
    give(() => {
      const { scrollTop } = document.querySelector(SCROLLER);
      apiRef.current.updateRows([changeOrder(orders[indexInView(orders, scrollTop)])]);
    }),
  );
  return (
    <div style={{ height: VIEW_HEIGHT, width: VIEW_WIDTH }}>
      <DataGrid
        apiRef={apiRef}
        rows={orders}
        columns={columns}
        rowHeight={ROW_HEIGHT}
        initialState={{ pagination: { paginationModel: { pageSize: 100 } } }}
      />
    </div>
  );
}
