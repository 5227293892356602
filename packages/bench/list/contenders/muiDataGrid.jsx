import { DataGrid, useGridApiRef } from '@mui/x-data-grid';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { COLUMNS, createRows, ROW_HEIGHT, VIEW_HEIGHT } from '../rows.js';

// The Community edition shows 100 rows a page at most: its scrolling is of those alone.

const SCROLLER = '.MuiDataGrid-virtualScroller';

export const prepare = createRows;

export function mount(root, rows) {
  const handle = { row: '.MuiDataGrid-row', scroller: () => root.querySelector(SCROLLER) };
  createRoot(root).render(<List rows={rows} give={(update) => void (handle.update = update)} />);
  return handle;
}

const columns = COLUMNS.map((field) => ({ field, width: 160 }));

function List({ rows, give }) {
  const apiRef = useGridApiRef();
  useEffect(() =>
    give(() => {
      const { scrollTop } = document.querySelector(SCROLLER);
      const { id } = rows[Math.floor(scrollTop / ROW_HEIGHT) + 2];
      apiRef.current.updateRows([{ id, status: 'In verification' }]);
    }),
  );
  return (
    <div style={{ height: VIEW_HEIGHT, width: 1_000 }}>
      <DataGrid
        apiRef={apiRef}
        rows={rows}
        columns={columns}
        rowHeight={ROW_HEIGHT}
        initialState={{ pagination: { paginationModel: { pageSize: 100 } } }}
      />
    </div>
  );
}
