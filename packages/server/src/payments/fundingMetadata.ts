import { paymentInputSchema, quoteSchema } from '@offtake/contract';
import * as v from 'valibot';
import type { OrderIntent, OrderOffer } from '../orders/OrderIntent.js';
import type { OrderRow } from '../store/OrderRow.js';
import { METADATA_FREE_KEYS, METADATA_VALUE_MAX_LENGTH } from '../stripe/metadataLimits.js';
import { createIdentityMetadata } from '../stripe/orderMetadata.js';

const CHUNK_KEY = 'offtake_wish_';

/** What was asked for and what was on offer. */
export interface Wish {
  intent: OrderIntent;
  offer: OrderOffer;
}

const wishSchema = v.object({
  intent: v.object({
    product: v.string(),
    quantity: v.union([v.strictObject({ amount: v.number() }), v.strictObject({ metric_tons: v.string() })]),
    currency: v.string(),
    beneficiary: v.nullable(v.object({ public_name: v.string() })),
    payment: paymentInputSchema,
    metadata: v.record(v.string(), v.string()),
  }),
  offer: v.object({
    quote: quoteSchema,
    productName: v.string(),
    deliveryYear: v.number(),
    livemode: v.boolean(),
  }),
});

/**
 * The metadata of what an order is paid by: who the order is for us, and all that is needed to make it, so that money
 * that arrives finds its order even when every other record of it is lost.
 *
 * @see https://docs.stripe.com/api/metadata
 */
export function createFundingMetadata(row: OrderRow): Record<string, string> {
  const chunks = toChunks(row, row.intent?.metadata ?? {});
  // Only the host's own metadata can be so long, and an order is worth more than its notes.
  const kept = chunks.length <= METADATA_FREE_KEYS ? chunks : toChunks(row, {});
  const entries = kept.map((chunk, index) => [`${CHUNK_KEY}${index}`, chunk] as const);
  return { ...createIdentityMetadata(row), ...Object.fromEntries(entries) };
}

/** Reads what {@link createFundingMetadata} wrote. @returns null when it is not there, or not whole. */
export function readFundingMetadata(metadata: Record<string, string>): Wish | null {
  let text = '';
  for (let index = 0; metadata[`${CHUNK_KEY}${index}`] !== undefined; index += 1) {
    text += metadata[`${CHUNK_KEY}${index}`];
  }
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), wishSchema), text);
  return result.success ? result.output : null;
}

/** In ASCII, so that it can be cut anywhere. What the customer typed in an invoice is on the invoice. */
function toChunks({ intent, offer }: OrderRow, metadata: Record<string, string>): string[] {
  const wish = JSON.stringify({ intent: intent && { ...intent, payment: briefPayment(intent), metadata }, offer });
  const ascii = wish.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return ascii.match(new RegExp(`.{1,${METADATA_VALUE_MAX_LENGTH}}`, 'g')) ?? [];
}

/** Without lines and memo, which can be long, and no longer matter once there is an invoice. */
function briefPayment({ payment }: OrderIntent): OrderIntent['payment'] {
  if (payment.source !== 'invoice') return payment;
  const { source, customer, days_until_due: daysUntilDue } = payment;
  return { source, customer, days_until_due: daysUntilDue };
}
