'use client';

import { compareMetricTons, type Product } from '@offtake/contract';
import { useMemo, useState } from 'react';
import { checkOrderDraft, type OrderDraft, type OrderDraftCheck } from './orderDraft.js';
import { useConfig } from './useConfig.js';
import { useOfftake } from './useOfftake.js';
import { useProducts } from './useProducts.js';

/** The draft of an order form, with everything that follows from it. */
export interface LiveOrderDraft {
  draft: OrderDraft;
  /** What the buyer has changed so far. */
  edited: Partial<OrderDraft>;
  setEdited: React.Dispatch<React.SetStateAction<Partial<OrderDraft>>>;
  check: OrderDraftCheck;
  product: Product | null;
  products: ReturnType<typeof useProducts>;
  config: ReturnType<typeof useConfig>;
  currencies: string[];
}

/** Keeps what the buyer entered, and fills in the rest from what is on offer. */
export function useOrderDraft(defaultDraft: Partial<OrderDraft>): LiveOrderDraft {
  const { locale } = useOfftake();
  const products = useProducts();
  const config = useConfig();
  const [edited, setEdited] = useState<Partial<OrderDraft>>({});
  const entered = { ...defaultDraft, ...edited };

  const product = chooseProduct(products.data ?? [], entered.product);
  const currencies = currenciesOnOffer(product, config.data?.currencies ?? []);
  const { unit = 'amount', quantity = '', publicName = '' } = entered;
  const currency = entered.currency ?? currencies[0] ?? 'usd';
  const paymentSource = entered.paymentSource ?? config.data?.payment_sources[0] ?? 'balance';
  const productId = product?.id ?? entered.product ?? null;

  const draft = useMemo(
    () => ({ product: productId, unit, quantity, currency, publicName, paymentSource }),
    [productId, unit, quantity, currency, publicName, paymentSource],
  );
  const check = useMemo(
    () => checkOrderDraft(draft, { product, config: config.data ?? null, locale }),
    [draft, product, config.data, locale],
  );
  return { draft, edited, setEdited, check, product, products, config, currencies };
}

/** Whether anything of a product is left to be ordered. */
export function isSoldOut(product: Product): boolean {
  return compareMetricTons(product.metric_tons_available, '0') <= 0;
}

function chooseProduct(products: Product[], id: string | null | undefined): Product | null {
  if (id != null) return products.find((product) => product.id === id) ?? null;
  return products.find((product) => !isSoldOut(product)) ?? null;
}

/** The product's own currencies that the backend takes, in the backend's order; all of them where it does not say. */
function currenciesOnOffer(product: Product | null, configured: string[]): string[] {
  if (!product) return configured;
  const priced = Object.keys(product.current_prices_per_metric_ton);
  return configured.length > 0 ? configured.filter((currency) => priced.includes(currency)) : priced;
}
