import { AllCommunityModule, ModuleRegistry } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { COLUMNS, createRows, ROW_HEIGHT, VIEW_HEIGHT } from '../rows.js';

ModuleRegistry.registerModules([AllCommunityModule]);

const SCROLLER = '.ag-body-viewport, .ag-grid-viewport';

export const prepare = createRows;

export function mount(root, rows) {
  const handle = { row: '.ag-row', scroller: () => root.querySelector(SCROLLER) };
  createRoot(root).render(<List rows={rows} give={(update) => void (handle.update = update)} />);
  return handle;
}

const columnDefs = COLUMNS.map((field) => ({ field, width: 160 }));
const getRowId = ({ data }) => data.id;

function List({ rows, give }) {
  const grid = useRef(null);
  useEffect(() =>
    give(() => {
      const { scrollTop } = document.querySelector(SCROLLER);
      const { id } = rows[Math.floor(scrollTop / ROW_HEIGHT) + 2];
      const row = grid.current.api.getRowNode(id).data;
      grid.current.api.applyTransaction({ update: [{ ...row, status: 'In verification' }] });
    }),
  );
  return (
    <div style={{ height: VIEW_HEIGHT, width: 1_000 }}>
      <AgGridReact ref={grid} rowData={rows} columnDefs={columnDefs} rowHeight={ROW_HEIGHT} getRowId={getRowId} />
    </div>
  );
}
