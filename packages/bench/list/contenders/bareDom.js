import { CELLS, changeOrder, COLUMNS, createBox, createOrders, indexInView, ROW_HEIGHT, VIEW_HEIGHT } from '../rows.js';

// The limit: rows in view, written by hand, in elements that are used again.

export const prepare = createOrders;

export function mount(root, orders) {
  const box = createBox(root);
  const sizer = box.appendChild(document.createElement('div'));
  sizer.style.cssText = `position:relative;height:${orders.length * ROW_HEIGHT}px`;
  const pool = Array.from({ length: Math.ceil(VIEW_HEIGHT / ROW_HEIGHT) + 12 }, () => createRow(sizer));

  function show() {
    const last = Math.max(orders.length - pool.length, 0);
    const first = Math.min(Math.max(Math.floor(box.scrollTop / ROW_HEIGHT) - 6, 0), last);
    for (const [offset, { element, texts, badge }] of pool.entries()) {
      const order = orders[first + offset];
      element.style.transform = `translateY(${(first + offset) * ROW_HEIGHT}px)`;
      for (const [index, column] of COLUMNS.entries()) texts[index].nodeValue = order ? CELLS[column](order) : '';
      badge.dataset.status = order?.status ?? '';
    }
  }
  box.addEventListener('scroll', show, { passive: true });
  show();
  return {
    row: '.row',
    scroller: () => box,
    update: () => {
      const index = indexInView(orders, box.scrollTop);
      orders[index] = changeOrder(orders[index]);
      show();
    },
  };
}

function createRow(sizer) {
  const element = sizer.appendChild(document.createElement('div'));
  element.className = 'row';
  element.style.cssText = 'position:absolute;width:100%';
  const texts = COLUMNS.map((column) => {
    const cell = element.appendChild(document.createElement('div'));
    cell.className = 'cell';
    return createHolder(cell, column).appendChild(document.createTextNode(''));
  });
  return { element, texts, badge: element.querySelector('.badge') };
}

/** What the text of a cell stands in. */
function createHolder(cell, column) {
  if (column !== 'product' && column !== 'status') return cell;
  const holder = cell.appendChild(document.createElement(column === 'product' ? 'button' : 'span'));
  holder.className = column === 'product' ? 'open' : 'badge';
  if (column === 'product') holder.type = 'button';
  return holder;
}
