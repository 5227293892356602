'use client';

import { createQuote, type FieldErrorCode, type Quantity, type Quote } from '@offtake/contract';
import { useMemo } from 'react';
import { useConfig } from './useConfig.js';
import { useProducts } from './useProducts.js';

export interface UseQuoteOptions {
  /** The product's id; null while none is chosen. */
  product: string | null;
  /** How much; null while nothing valid is entered. */
  quantity: Quantity | null;
  /** Lower-case ISO 4217. */
  currency: string;
}

/** A live quote: there, not yet, or not to be had and why. */
export type LiveQuote =
  | { status: 'idle' | 'pending'; quote: null; problem: null }
  | { status: 'ready'; quote: Quote; problem: null }
  | { status: 'refused'; quote: null; problem: { field: 'amount' | 'metric_tons' | 'currency'; code: FieldErrorCode } };

/**
 * What an order would cost and remove, worked out at once from the product's own prices while the buyer types.
 * Amounts are in the currency's smallest unit.
 */
export function useQuote({ product: productId, quantity, currency }: UseQuoteOptions): LiveQuote {
  const products = useProducts();
  const config = useConfig();
  const product = products.data?.find(({ id }) => id === productId);
  const isPending = products.isPending || config.isPending;
  return useMemo((): LiveQuote => {
    if (productId === null || quantity === null) return { status: 'idle', quote: null, problem: null };
    if (!product || isPending) return { status: 'pending', quote: null, problem: null };
    const result = createQuote({
      product,
      quantity,
      currency,
      amountIncludesFees: config.data?.amount_includes_fees,
      amountMetricTonsDecimals: config.data?.amount_metric_tons_decimals,
    });
    if (result.ok) return { status: 'ready', quote: result.quote, problem: null };
    return { status: 'refused', quote: null, problem: { field: result.field, code: result.code } };
  }, [productId, quantity, currency, product, isPending, config.data]);
}
