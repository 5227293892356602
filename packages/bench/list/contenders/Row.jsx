import { memo } from 'react';
import { CELLS, changeOrder, COLUMNS, indexInView } from '../rows.js';

const open = () => {};

/** A row as one would write it. */
export const Row = memo(function Row({ order }) {
  return (
    <div className="row">
      {COLUMNS.map((column) => (
        <div key={column} className="cell">
          <Cell column={column} order={order} />
        </div>
      ))}
    </div>
  );
});

function Cell({ column, order }) {
  const text = CELLS[column](order);
  if (column === 'product') {
    return (
      <button type="button" className="open" onClick={open}>
        {text}
      </button>
    );
  }
  if (column !== 'status') return text;
  return (
    <span className="badge" data-status={order.status}>
      {text}
    </span>
  );
}

/** The orders with one in view changed. */
export function changeOne(orders, scroller) {
  const index = indexInView(orders, scroller.scrollTop);
  return orders.with(index, changeOrder(orders[index]));
}
