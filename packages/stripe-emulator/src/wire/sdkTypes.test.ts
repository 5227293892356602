import type { Stripe } from 'stripe';
import { describe, expectTypeOf, it } from 'vitest';
import type { BalanceTransaction } from './BalanceTransaction.js';
import type { ClimateOrder } from './ClimateOrder.js';
import type { ClimateProduct } from './ClimateProduct.js';
import type { ClimateSupplier } from './ClimateSupplier.js';
import type { StripeBalance } from './StripeBalance.js';
import type { StripeErrorType } from './StripeProblem.js';

/**
 * An SDK object as it is on the wire: decimals are text there. Unions that Stripe keeps open are closed, so that this
 * package sends exactly the words that Stripe's SDK of this version knows. Drift on either side fails the type check.
 */
type OnWire<Value> = Closed<Extract<Value, string>> | OnWireStructure<Exclude<Value, string>>;

type OnWireStructure<Value> = Value extends Stripe.Decimal
  ? string
  : Value extends readonly (infer Item)[]
    ? OnWire<Item>[]
    : Value extends object
      ? { [Name in keyof Value]: OnWire<Value[Name]> }
      : Value;

/** An open union without its "any other string". */
type Closed<Text extends string> = [Text] extends [never]
  ? never
  : [Literal<Text>] extends [never]
    ? Text
    : Literal<Text>;

type Literal<Text extends string> = Text extends string ? (string extends Text ? never : Text) : never;

describe("what goes over the wire, by the types of Stripe's SDK", () => {
  it('has the fields of a supplier', () => {
    expectTypeOf<ClimateSupplier>().toEqualTypeOf<OnWire<Stripe.Climate.Supplier>>();
  });

  it('has the fields of a product', () => {
    expectTypeOf<ClimateProduct>().toEqualTypeOf<OnWire<Stripe.Climate.Product>>();
  });

  it('has the fields of an order', () => {
    expectTypeOf<ClimateOrder>().toEqualTypeOf<OnWire<Stripe.Climate.Order>>();
  });

  it('has fields of a balance and of its transactions', () => {
    expectTypeOf<StripeBalance>().toExtend<Stripe.Balance>();
    expectTypeOf<BalanceTransaction['type']>().toExtend<Stripe.BalanceTransaction.Type>();
    expectTypeOf<keyof BalanceTransaction>().toExtend<keyof Stripe.BalanceTransaction>();
  });

  it('has error types that the SDK knows', () => {
    expectTypeOf<StripeErrorType>().toExtend<Stripe.RawErrorType>();
  });
});
