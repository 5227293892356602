import * as v from 'valibot';
import { readOrderIdentity } from '../stripe/orderMetadata.js';
import type { UnixSeconds } from '@offtake/contract';

/** What we read of an event, whole or thin. */
export interface StripeEvent {
  /** Stripe's id of the whole event, also for a thin one that names it: the two are about the same. */
  id: string;
  /** As of a whole event: `climate.order.delivered`. */
  type: string;
  /** Stripe's id of what it is about, or of its payment intent where it says one; null when it has none. */
  object: string | null;
  created: UnixSeconds;
  livemode: boolean;
  /** Every account that it names; empty for the key's own. */
  accounts: string[];
  /** Whether its object says that it belongs to an order of ours; null when that cannot be told from it. */
  isOurs: boolean | null;
}

/** Reads what Stripe sent or listed. @returns null when it is no event. */
export function readStripeEvent(value: unknown): StripeEvent | null {
  const whole = v.safeParse(wholeSchema, value);
  if (whole.success) return fromWhole(whole.output);
  const thin = v.safeParse(thinSchema, value);
  return thin.success ? fromThin(thin.output) : null;
}

/** No database keeps control characters, and none of Stripe's words has any. */
const wordSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255), v.regex(/^[^\p{Cc}\p{Cs}]+$/u));
const idSchema = v.pipe(wordSchema, v.regex(/^\w+$/));
const eventIdSchema = v.pipe(idSchema, v.startsWith('evt_'));

const wholeSchema = v.object({
  object: v.literal('event'),
  id: eventIdSchema,
  type: wordSchema,
  created: v.pipe(v.number(), v.safeInteger()),
  livemode: v.boolean(),
  account: v.nullish(v.string()),
  context: v.nullish(v.string()),
  data: v.object({
    // Of the many kinds of objects, only those that are worked on have to be as expected.
    object: v.object({
      id: v.fallback(v.nullish(wordSchema), null),
      payment_intent: v.fallback(v.nullish(v.union([idSchema, v.object({ id: idSchema })])), null),
      metadata: v.fallback(v.nullish(v.record(v.string(), v.string())), null),
    }),
  }),
});

const thinSchema = v.object({
  object: v.literal('v2.core.event'),
  id: eventIdSchema,
  type: wordSchema,
  created: v.pipe(
    v.string(),
    v.transform((text) => Math.floor(Date.parse(text) / 1_000)),
    v.safeInteger(),
  ),
  livemode: v.boolean(),
  context: v.nullish(v.string()),
  related_object: v.fallback(v.nullish(v.object({ id: wordSchema })), null),
  snapshot_event: v.nullish(eventIdSchema),
});

function fromWhole(event: v.InferOutput<typeof wholeSchema>): StripeEvent {
  const { id, type, created, livemode, account, context } = event;
  const { object } = event.data;
  const intent = typeof object.payment_intent === 'string' ? object.payment_intent : object.payment_intent?.id;
  const isOurs = saysWhose(type) && object.metadata ? readOrderIdentity(object.metadata) !== null : null;
  return {
    id,
    type,
    object: (isOfPayment(type) ? intent : null) ?? object.id ?? null,
    created,
    livemode,
    accounts: withoutNulls([account, context]),
    isOurs,
  };
}

function fromThin(event: v.InferOutput<typeof thinSchema>): StripeEvent {
  const { id, type, created, livemode, context, related_object: related, snapshot_event: whole } = event;
  return {
    id: whole ?? id,
    type: type.replace(/^v1\./, ''),
    object: related?.id ?? null,
    created,
    livemode,
    accounts: withoutNulls([context]),
    isOurs: null,
  };
}

/** Whether events of this type are about what happened to a payment afterwards. */
export function isOfPayment(type: string): boolean {
  return /^(charge\.(refund|dispute\.)|refund\.)/.test(type);
}

/** Whether the objects of this type carry, from their first moment, what we know them by. */
function saysWhose(type: string): boolean {
  return /^(climate\.order|checkout\.session|invoice|topup|payment_intent)\./.test(type);
}

function withoutNulls(values: (string | null | undefined)[]): string[] {
  return values.filter((value) => value != null);
}
