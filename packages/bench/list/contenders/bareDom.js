import { COLUMNS, createBox, createRows, ROW_HEIGHT, VIEW_HEIGHT } from '../rows.js';

// The limit: rows in view, written by hand, in elements that are used again.

export const prepare = createRows;

export function mount(root, rows) {
  const box = createBox(root);
  const sizer = box.appendChild(document.createElement('div'));
  sizer.style.cssText = `position:relative;height:${rows.length * ROW_HEIGHT}px`;
  const pool = Array.from({ length: Math.ceil(VIEW_HEIGHT / ROW_HEIGHT) + 12 }, () => createRow(sizer));

  function show() {
    const last = Math.max(rows.length - pool.length, 0);
    const first = Math.min(Math.max(Math.floor(box.scrollTop / ROW_HEIGHT) - 6, 0), last);
    for (const [offset, { element, cells }] of pool.entries()) {
      const row = rows[first + offset];
      element.style.transform = `translateY(${(first + offset) * ROW_HEIGHT}px)`;
      for (const [index, column] of COLUMNS.entries()) cells[index].nodeValue = row?.[column] ?? '';
    }
  }
  box.addEventListener('scroll', show, { passive: true });
  show();
  return {
    row: '.row',
    scroller: () => box,
    update: () => {
      rows[Math.floor(box.scrollTop / ROW_HEIGHT) + 2].status = 'In verification';
      show();
    },
  };
}

function createRow(sizer) {
  const element = sizer.appendChild(document.createElement('div'));
  element.className = 'row';
  element.style.cssText = `position:absolute;display:flex;height:${ROW_HEIGHT}px;width:100%`;
  const cells = COLUMNS.map(() => {
    const cell = element.appendChild(document.createElement('div'));
    cell.style.flex = '1';
    return cell.appendChild(document.createTextNode(''));
  });
  return { element, cells };
}
