import { DataGrid, useGridApiRef } from '@mui/x-data-grid';
import { createRoot } from 'react-dom/client';
import { COLUMNS, createRows, ROW_HEIGHT, VIEW_HEIGHT } from '../rows.js';

// The Community edition shows 100 rows a page at most: its scrolling is of those alone.

export const prepare = createRows;

export function mount(root, rows) {
  const handle = { row: '.MuiDataGrid-row', scroller: () => root.querySelector('.MuiDataGrid-virtualScroller') };
  createRoot(root).render(<List rows={rows} handle={handle} />);
  return handle;
}

const columns = COLUMNS.map((field) => ({ field, width: 160 }));

function List({ rows, handle }) {
  const apiRef = useGridApiRef();
  handle.update = () => {
    const { id } = apiRef.current.getRowIdFromRowIndex
      ? { id: apiRef.current.getRowIdFromRowIndex(visibleIndex(handle.scroller())) }
      : rows[0];
    apiRef.current.updateRows([{ id, status: 'In verification' }]);
  };
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

function visibleIndex(scroller) {
  return Math.floor(scroller.scrollTop / ROW_HEIGHT) + 2;
}
