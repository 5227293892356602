import { normalizeMetricTons, type CreateOrderInput } from '@offtake/contract';
import { invalidField } from '../HttpProblem.js';
import { readReturnUrl } from '../http/readReturnUrl.js';
import type { ServerContext } from '../ServerContext.js';
import { canonicalJson } from './canonicalJson.js';
import type { OrderIntent } from './OrderIntent.js';
import { sha256Hex } from './sha256.js';

/**
 * Puts what a buyer asked for into its one canonical form.
 *
 * @throws {HttpProblem} `invalid_request` for a currency or a way to pay that is not on offer.
 */
export function toOrderIntent(
  {
    currencies,
    paymentSources,
    trustedOrigins,
  }: Pick<ServerContext, 'currencies' | 'paymentSources' | 'trustedOrigins'>,
  input: CreateOrderInput,
  request: Request,
): OrderIntent {
  const currency = input.currency ?? currencies[0] ?? 'usd';
  if (!currencies.includes(currency)) throw invalidField('/currency', 'currency_not_supported');
  const payment = input.payment ?? { source: 'balance' };
  if (!paymentSources.includes(payment.source)) throw invalidField('/payment/source', 'not_on_offer');
  return {
    product: input.product,
    quantity: toQuantity(input),
    currency,
    beneficiary: input.beneficiary ?? null,
    payment:
      payment.source === 'checkout'
        ? { ...payment, return_url: readReturnUrl(payment.return_url, { request, trustedOrigins }) }
        : payment,
    metadata: {},
  };
}

/**
 * What an idempotency key stands for. Neither the total that the buyer saw, nor the host's metadata, nor the page that
 * the payer comes back to are part of it: they do not decide what is bought. The page is a whole address by then, and
 * the same request may have come by another name of the host.
 */
export function hashOrderIntent(intent: OrderIntent): Promise<string> {
  const { payment } = intent;
  const paidBy = payment.source === 'checkout' ? { source: payment.source } : payment;
  return sha256Hex(canonicalJson({ ...intent, payment: paidBy, metadata: {} }));
}

/** The schema has made sure that there is exactly one of the two. */
function toQuantity({ amount, metric_tons: metricTons = '' }: CreateOrderInput): OrderIntent['quantity'] {
  return amount === undefined ? { metric_tons: normalizeMetricTons(metricTons) ?? metricTons } : { amount };
}
