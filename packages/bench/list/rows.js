import { startManyOrders } from '@offtake/testing';
import './rows.css';

/** The columns that every contender shows: those of Offtake's. */
export const COLUMNS = ['ordered', 'product', 'tons', 'total', 'beneficiary', 'expected', 'status'];

/** CSS pixels; as tall as a row of Offtake's. */
export const ROW_HEIGHT = 46;
export const VIEW_HEIGHT = 600;
/** Wide enough for every row to take one line. */
export const VIEW_WIDTH = 1_100;

/** The same orders for everyone, as a backend sends them. */
export function createOrders(count) {
  return startManyOrders(count).orders;
}

const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const tons = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'usd', currencyDisplay: 'narrowSymbol' });

/** As Offtake is given them. */
export const PRODUCTS = ['2027', '2028', '2030'].map((year) => ({
  id: `climsku_frontier_offtake_portfolio_${year}`,
  name: `Frontier offtake portfolio ${year}`,
}));
const productNames = new Map(PRODUCTS.map(({ id, name }) => [id, name]));

const STATUSES = {
  awaiting_funds: 'Awaiting payment',
  open: 'Open',
  confirmed: 'Confirmed',
  delivered: 'Delivered',
  canceled: 'Canceled',
};

/** What a cell says: written for the reader when it is drawn, with formatters that are made once. */
export const CELLS = {
  ordered: ({ created }) => date.format(created * 1_000),
  product: ({ product }) => productNames.get(product) ?? product,
  tons: ({ metric_tons: quantity }) => tons.format(Number(quantity)),
  total: ({ amount_total: total }) => money.format(total / 100),
  beneficiary: ({ beneficiary }) => beneficiary?.public_name ?? '–',
  expected: ({ status, expected_delivery_year: year }) => (status === 'canceled' ? '–' : String(year)),
  status: ({ status, delayed_at: delayedAt }) => (delayedAt === null ? STATUSES[status] : 'Delayed'),
};

/** The same order a step further, which its status then says: no order is delayed before. */
export function changeOrder(order) {
  return { ...order, delayed_at: order.created + 1 };
}

/** Which of the orders is in view: one that has not come to its end, as only those change. */
export function indexInView(orders, scrollTop) {
  const first = Math.floor(scrollTop / ROW_HEIGHT) + 2;
  return orders.findIndex((order, index) => index >= first && isUnderWay(order));
}

export function isUnderWay({ status }) {
  return status === 'open' || status === 'confirmed';
}

/** An element of fixed height that scrolls. */
export function createBox(root) {
  const box = document.createElement('div');
  box.className = 'box';
  root.append(box);
  return box;
}
