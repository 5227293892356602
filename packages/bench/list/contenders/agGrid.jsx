import { AllCommunityModule, ModuleRegistry } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { COLUMNS, createRows, ROW_HEIGHT, VIEW_HEIGHT } from '../rows.js';

ModuleRegistry.registerModules([AllCommunityModule]);

export const prepare = createRows;

export function mount(root, rows) {
  const handle = { row: '.ag-row', scroller: () => root.querySelector('.ag-body-viewport, .ag-grid-viewport') };
  createRoot(root).render(<List rows={rows} handle={handle} />);
  return handle;
}

const columnDefs = COLUMNS.map((field) => ({ field, width: 160 }));
const getRowId = ({ data }) => data.id;

function List({ rows, handle }) {
  const grid = useRef(null);
  handle.update = () => {
    const { id } = rows[Math.floor(handle.scroller().scrollTop / ROW_HEIGHT) + 2];
    const row = grid.current.api.getRowNode(id).data;
    grid.current.api.applyTransaction({ update: [{ ...row, status: 'In verification' }] });
  };
  return (
    <div style={{ height: VIEW_HEIGHT, width: 1_000 }}>
      <AgGridReact ref={grid} rowData={rows} columnDefs={columnDefs} rowHeight={ROW_HEIGHT} getRowId={getRowId} />
    </div>
  );
}
