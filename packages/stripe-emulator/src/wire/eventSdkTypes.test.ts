import type { Stripe } from 'stripe';
import { describe, expectTypeOf, it } from 'vitest';
import type { StripeEvent } from './StripeEvent.js';
import type { StripeWebhookEndpoint } from './StripeWebhookEndpoint.js';
import type { ThinEvent } from './ThinEvent.js';

describe("events and endpoints, by the types of Stripe's SDK", () => {
  it('have the fields of an event, but those of connected accounts', () => {
    type Described = Stripe.EventBase;
    expectTypeOf<keyof StripeEvent>().toEqualTypeOf<Exclude<keyof Described, 'account' | 'context'>>();
    expectTypeOf<Omit<StripeEvent, 'data' | 'type'>>().toExtend<
      Omit<Described, 'account' | 'context' | 'data' | 'type'>
    >();
  });

  it('have the fields of a thin event', () => {
    type Described = Stripe.Events.V1ClimateOrderCreatedEvent;
    expectTypeOf<ThinEvent['object']>().toEqualTypeOf<Described['object']>();
    expectTypeOf<ThinEvent['created']>().toEqualTypeOf<Described['created']>();
    expectTypeOf<ThinEvent['related_object']>().toExtend<NonNullable<Described['related_object']>>();
    expectTypeOf<Exclude<keyof ThinEvent, 'snapshot_event'>>().toExtend<keyof Described>();
  });

  it('have the fields of a webhook endpoint', () => {
    expectTypeOf<StripeWebhookEndpoint>().toExtend<Stripe.WebhookEndpoint>();
    expectTypeOf<keyof StripeWebhookEndpoint>().toEqualTypeOf<Exclude<keyof Stripe.WebhookEndpoint, 'deleted'>>();
  });
});
