import type { Stripe } from 'stripe';
import { describe, expectTypeOf, it } from 'vitest';
import type { BalanceSettings } from './BalanceSettings.js';
import type { BalanceTransaction } from './BalanceTransaction.js';
import type { Charge } from './Charge.js';
import type { CheckoutSession } from './CheckoutSession.js';
import type { Customer, DeletedCustomer } from './Customer.js';
import type { Invoice } from './Invoice.js';
import type { InvoiceItem } from './InvoiceItem.js';
import type { LineItem, Price } from './LineItem.js';
import type { PaymentIntent } from './PaymentIntent.js';
import type { Payout } from './Payout.js';
import type { Product } from './Product.js';
import type { Refund } from './Refund.js';
import type { Topup } from './Topup.js';

/** What reaches a user of the SDK: it turns `*_decimal` fields into its own `Decimal`. */
type ThroughSdk<Value> = Value extends readonly (infer Item)[]
  ? ThroughSdk<Item>[]
  : Value extends object
    ? { [Name in keyof Value]: Name extends `${string}_decimal` ? Stripe.Decimal : ThroughSdk<Value[Name]> }
    : Value;

describe("objects of the money around an order, by the types of Stripe's SDK", () => {
  it('have every field that the SDK promises', () => {
    expectTypeOf<BalanceSettings>().toExtend<Stripe.BalanceSettings>();
    expectTypeOf<BalanceTransaction>().toExtend<Stripe.BalanceTransaction>();
    expectTypeOf<Charge>().toExtend<Stripe.Charge>();
    expectTypeOf<CheckoutSession>().toExtend<Stripe.Checkout.Session>();
    expectTypeOf<Customer>().toExtend<Stripe.Customer>();
    expectTypeOf<DeletedCustomer>().toExtend<Stripe.DeletedCustomer>();
    expectTypeOf<ThroughSdk<Invoice>>().toExtend<Stripe.Invoice>();
    expectTypeOf<ThroughSdk<InvoiceItem>>().toExtend<Stripe.InvoiceItem>();
    expectTypeOf<ThroughSdk<LineItem>>().toExtend<Stripe.LineItem>();
    expectTypeOf<PaymentIntent>().toExtend<Stripe.PaymentIntent>();
    expectTypeOf<Payout>().toExtend<Stripe.Payout>();
    expectTypeOf<ThroughSdk<Price>>().toExtend<Stripe.Price>();
    expectTypeOf<Product>().toExtend<Stripe.Product>();
    expectTypeOf<Refund>().toExtend<Stripe.Refund>();
    expectTypeOf<Topup>().toExtend<Stripe.Topup>();
  });
});
