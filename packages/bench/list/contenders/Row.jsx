import { memo } from 'react';
import { COLUMNS, ROW_HEIGHT } from '../rows.js';

/** A row as one would write it. */
export const Row = memo(function Row({ row }) {
  return (
    <div className="row" style={{ display: 'flex', height: ROW_HEIGHT }}>
      {COLUMNS.map((column) => (
        <div key={column} style={{ flex: 1 }}>
          {row[column]}
        </div>
      ))}
    </div>
  );
});

/** The rows with one in view changed. */
export function changeOne(rows, scroller) {
  const index = Math.floor(scroller.scrollTop / ROW_HEIGHT) + 2;
  return rows.with(index, { ...rows[index], status: 'In verification' });
}
