'use client';

import { createQuote, type FieldErrorCode, type Quantity, type Quote } from '@offtake/contract';
import { useMemo } from 'react';
import { quoteTerms } from './quoteTerms.js';
import { useConfig } from './useConfig.js';
import { useProducts } from './useProducts.js';

/** What is to be quoted. */
export interface UseQuoteOptions {
  /** The product's id; null while none is chosen. */
  product: string | null;
  /** How much: money in the currency's smallest unit, or metric tons; null while nothing valid is entered. */
  quantity: Quantity | null;
  /** Lower-case ISO 4217. */
  currency: string;
}

/** Why there is no quote, and which part of the options it is about. */
export interface QuoteProblem {
  /** Which part of the options it is about. */
  field: 'product' | 'amount' | 'metric_tons' | 'currency';
  /** Why, from the contract's table of codes. */
  code: FieldErrorCode;
}

/**
 * A live quote: there, or `refused` and why; `idle` while product or quantity is null; `pending` while products and
 * config are being read, or could not be.
 */
export type LiveQuote =
  | { status: 'idle' | 'pending'; quote: null; problem: null }
  | { status: 'ready'; quote: Quote; problem: null }
  | { status: 'refused'; quote: null; problem: QuoteProblem };

/**
 * What an order would cost and remove, worked out at once from the product's own prices while the buyer types.
 * Amounts are in the currency's smallest unit, tons a decimal string. The same object as long as nothing in it changes.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const { quote } = useQuote({ product: product.id, quantity: { amount: 10_000 }, currency: 'usd' });
 * <output>{quote ? `${quote.metric_tons} t` : '–'}</output>
 */
export function useQuote({ product: productId, quantity, currency }: UseQuoteOptions): LiveQuote {
  const { data: products } = useProducts();
  const { data: config, isPending } = useConfig();
  const amount = quantity && 'amount' in quantity ? quantity.amount : null;
  const metricTons = quantity && 'metric_tons' in quantity ? quantity.metric_tons : null;
  return useMemo((): LiveQuote => {
    const wanted = toQuantity(amount, metricTons);
    if (productId === null || wanted === null) return { status: 'idle', quote: null, problem: null };
    if (!products || isPending) return { status: 'pending', quote: null, problem: null };
    const product = products.find(({ id }) => id === productId);
    if (!product) return refused({ field: 'product', code: 'unknown_product' });
    const result = createQuote({ product, quantity: wanted, currency, ...quoteTerms(config) });
    if (result.ok) return { status: 'ready', quote: result.quote, problem: null };
    return refused({ field: result.field, code: result.code });
  }, [productId, amount, metricTons, currency, products, isPending, config]);
}

/** By its parts: hosts write the quantity in place, anew for each render. */
function toQuantity(amount: number | null, metricTons: string | null): Quantity | null {
  if (amount !== null) return { amount };
  return metricTons === null ? null : { metric_tons: metricTons };
}

function refused(problem: QuoteProblem): LiveQuote {
  return { status: 'refused', quote: null, problem };
}
