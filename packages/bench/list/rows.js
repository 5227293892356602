import { startManyOrders } from '@offtake/testing';

/** The columns that every contender shows. */
export const COLUMNS = ['ordered', 'product', 'tons', 'total', 'beneficiary', 'status'];

/** CSS pixels; as tall as a row of Offtake's. */
export const ROW_HEIGHT = 46;
export const VIEW_HEIGHT = 600;

/** The same orders as Offtake's, with every cell already in words: peers are spared the formatting. */
export function createRows(count) {
  return startManyOrders(count).orders.map((order) => ({
    id: order.id,
    ordered: new Date(order.created * 1_000).toISOString().slice(0, 10),
    product: typeof order.product === 'string' ? order.product : (order.product?.id ?? '–'),
    tons: order.metric_tons,
    total: (order.amount_total / 100).toFixed(2),
    beneficiary: order.beneficiary?.public_name ?? '–',
    status: order.status,
  }));
}

/** An element of fixed height that scrolls. */
export function createBox(root) {
  const box = document.createElement('div');
  box.style.cssText = `height:${VIEW_HEIGHT}px;overflow:auto;width:1000px`;
  root.append(box);
  return box;
}
