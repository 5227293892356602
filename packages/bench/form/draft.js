import { createQuote } from '@offtake/contract';
import { createProductFixture } from '@offtake/testing';

/** The products on offer, as every contender shows them. */
export const PRODUCTS = [2027, 2028, 2030].map((year) =>
  createProductFixture({
    id: `climsku_frontier_offtake_portfolio_${year}`,
    delivery_year: year,
    name: `Frontier's ${year} offtake portfolio`,
  }),
);

export const FIELDS = { name: 'In the name of', email: 'Receipt to', note: 'Note' };

const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'usd' });

/** What each contender but Offtake writes below its fields after each key, worked out by the same function. */
export function quoteText(typed, productId) {
  const product = PRODUCTS.find(({ id }) => id === productId) ?? PRODUCTS[0];
  const result = createQuote({ product, quantity: { amount: Number(typed) * 100 }, currency: 'usd' });
  if (!result.ok) return 'Enter how much.';
  const { metric_tons: tons, ...amounts } = result.quote;
  const [subtotal, fees, total] = [amounts.amount_subtotal, amounts.amount_fees, amounts.amount_total].map((amount) =>
    money.format(amount / 100),
  );
  return `${tons} t, ${subtotal} and ${fees} of fees: ${total}`;
}
