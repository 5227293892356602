'use client';

import { isSpotDelivery, type Product } from '@offtake/contract';
import { useNow } from '@offtake/hooks';

/** When a product is expected to be delivered. */
export interface Delivery {
  /** Null when the product does not say. */
  year: number | null;
  /** Whether it is delivered within 30 days instead. */
  isSpot: boolean;
}

/** When a product is expected to be delivered, by the backend's clock. */
export function useDelivery(product: Product | null): Delivery {
  const now = useNow(false);
  const year = product?.delivery_year ?? null;
  return { year, isSpot: now !== null && isSpotDelivery(year, now) };
}
