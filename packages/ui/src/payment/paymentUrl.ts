import type { Order } from '@offtake/contract';
import { toSafeUrl } from '@offtake/hooks';

/**
 * Stripe's page on which an order can be paid now, as it can be after a card was declined too; null where there is
 * none.
 */
export function paymentUrl({ status, payment }: Order): string | null {
  return status === 'awaiting_funds' ? toSafeUrl(payment?.url) : null;
}
