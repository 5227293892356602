import { toJsonSchemaDefs, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { balanceSchema } from './balance.js';
import { beneficiaryInputSchema } from './beneficiaryInput.js';
import { configSchema } from './config.js';
import { createOrderInputSchema } from './createOrder.js';
import { DECIMAL_PATTERN } from './decimal.js';
import { ENDPOINTS } from './endpoints.js';
import { metricTonsSchema, orderedMetricTonsSchema } from './metricTonsSchemas.js';
import { minorUnitsSchema, orderedAmountSchema } from './moneySchemas.js';
import { EXAMPLE_ORDER, EXAMPLE_PRODUCT, EXAMPLE_SUPPLIER } from './openApiExamples.js';
import { beneficiarySchema, deliverySchema, orderSchema } from './order.js';
import { paymentSchema } from './payment.js';
import { paymentInputSchema } from './paymentInput.js';
import { fieldErrorSchema, problemSchema } from './problem.js';
import { priceSchema, productSchema } from './product.js';
import { quoteSchema } from './quote.js';
import { locationSchema, supplierSchema } from './supplier.js';
import { updateOrderInputSchema } from './updateOrder.js';

/** The components of the OpenAPI document: every schema that has a name, with what it is in a sentence. */
const COMPONENTS = {
  MinorUnits: [minorUnitsSchema, 'An amount of money as an integer in the currency’s smallest unit.'],
  MetricTons: [metricTonsSchema, 'Metric tons of CO₂ as a decimal string without exponent or sign.'],
  OrderedMetricTons: [orderedMetricTonsSchema, 'Metric tons to order: more than zero, at most six decimals.'],
  OrderedAmount: [orderedAmountSchema, 'An amount to order for, in the currency’s smallest unit.'],
  Price: [priceSchema, 'The price of one metric ton in one currency, in its smallest unit.'],
  Location: [locationSchema, 'Where a supplier removes carbon.'],
  Supplier: [supplierSchema, 'Stripe’s climate.supplier: one company that removes carbon.'],
  Product: [productSchema, 'Stripe’s climate.product: what can be ordered.'],
  Beneficiary: [beneficiarySchema, 'In whose name the removal is retired. It is public.'],
  Delivery: [deliverySchema, 'One part of an order that was removed, verified and retired.'],
  Payment: [paymentSchema, 'How an order is paid, and how far that has come.'],
  Order: [orderSchema, 'Stripe’s climate.order, with `payment` and `stripe_order` when the backend supplies them.'],
  Quote: [quoteSchema, 'What an order would cost and remove.'],
  Config: [configSchema, 'What is on offer here, and what the caller may do.'],
  Balance: [balanceSchema, 'Stripe’s balance: what can be spent now, and what is on its way.'],
  ProductPage: [ENDPOINTS.listProducts.output, 'A page of products.'],
  SupplierPage: [ENDPOINTS.listSuppliers.output, 'A page of suppliers.'],
  OrderPage: [ENDPOINTS.listOrders.output, 'A page of orders, newest first.'],
  BeneficiaryInput: [beneficiaryInputSchema, 'In whose name the removal is to be retired. It is public.'],
  PaymentInput: [paymentInputSchema, 'How the order is to be paid; from the Stripe balance if not said.'],
  CreateOrderInput: [createOrderInputSchema, 'A product, and exactly one of `metric_tons` and `amount`.'],
  UpdateOrderInput: [updateOrderInputSchema, 'The new beneficiary; null is the Stripe account’s own name.'],
  FieldError: [fieldErrorSchema, 'One thing wrong with one field.'],
  Problem: [problemSchema, 'How every failure is answered (RFC 9457).'],
} as const satisfies Record<string, readonly [v.GenericSchema, string]>;

/** What is said of a component beyond its schema. */
const ADDITIONS: Record<string, JsonSchema> = {
  Supplier: { examples: [EXAMPLE_SUPPLIER] },
  Product: { examples: [EXAMPLE_PRODUCT] },
  Order: { examples: [EXAMPLE_ORDER] },
  CreateOrderInput: {
    oneOf: [{ required: ['metric_tons'] }, { required: ['amount'] }],
    examples: [{ product: EXAMPLE_PRODUCT.id, metric_tons: '0.01', currency: 'usd', expected_total: 567 }],
  },
};

const conversion: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // What JSON Schema has no word for (checks, transformations) is left to the sentence beside it.
  errorMode: 'ignore',
  overrideRef: ({ referenceId }) => componentRef(referenceId).$ref,
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction.type === 'check' && 'message' in valibotAction && valibotAction.message === 'not_a_decimal'
      ? { ...jsonSchema, pattern: DECIMAL_PATTERN }
      : undefined,
};

/** Every component as JSON Schema (draft 2020-12), in the order of {@link COMPONENTS}. */
export function createOpenApiSchemas(): Record<string, JsonSchema> {
  const definitions = Object.fromEntries(Object.entries(COMPONENTS).map(([name, [schema]]) => [name, schema]));
  const schemas = toJsonSchemaDefs(definitions, conversion);
  return Object.fromEntries(
    Object.entries(COMPONENTS).map(([name, [, description]]) => [
      name,
      { description, ...schemas[name], ...ADDITIONS[name] },
    ]),
  );
}

/** A reference to a component. */
export function componentRef(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** The reference to the component that a schema is. */
export function schemaRef(schema: v.GenericSchema): { $ref: string } {
  const found = Object.entries(COMPONENTS).find(([, [component]]) => component === schema);
  if (!found) throw new TypeError('A schema of an endpoint has no name in COMPONENTS. Add it there.');
  return componentRef(found[0]);
}
