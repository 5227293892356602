import { describe, expectTypeOf, it } from 'vitest';
import type {
  CancellationTerms,
  Config,
  CreateOrderInput,
  EndpointName,
  EndpointOutput,
  ErrorCode,
  FieldErrorCode,
  InputResult,
  MetricTons,
  MinorUnits,
  Order,
  OrderStatus,
  Page,
  PageQuery,
  Payment,
  PaymentInput,
  Problem,
  Product,
  Quantity,
  QuoteResult,
  TimelineStep,
  UnixSeconds,
  UpdateOrderInput,
} from './index.js';
import { createQuote, readInput, updateOrderInputSchema } from './index.js';

describe('the public types', () => {
  it('type an order as Stripe sends it', () => {
    expectTypeOf<Order['object']>().toEqualTypeOf<'climate.order'>();
    expectTypeOf<Order['amount_total']>().toEqualTypeOf<MinorUnits>();
    expectTypeOf<Order['metric_tons']>().toEqualTypeOf<MetricTons>();
    expectTypeOf<Order['created']>().toEqualTypeOf<UnixSeconds>();
    expectTypeOf<Order['canceled_at']>().toEqualTypeOf<UnixSeconds | null | undefined>();
    expectTypeOf<Order['product']>().toEqualTypeOf<string | Product>();
    expectTypeOf<Order['payment']>().toEqualTypeOf<Payment | undefined>();
  });

  it('leave statuses open, and name those that are known', () => {
    expectTypeOf<Order['status']>().toEqualTypeOf<string>();
    expectTypeOf<OrderStatus>().toEqualTypeOf<'awaiting_funds' | 'open' | 'confirmed' | 'delivered' | 'canceled'>();
    expectTypeOf<OrderStatus>().toExtend<Order['status']>();
  });

  it('type what is sent', () => {
    expectTypeOf<{ product: string; metric_tons: string }>().toExtend<CreateOrderInput>();
    expectTypeOf<{ product: string; amount: number }>().toExtend<CreateOrderInput>();
    expectTypeOf<{ metric_tons: string }>().not.toExtend<CreateOrderInput>();
    expectTypeOf<{ product: string; metric_tons: number }>().not.toExtend<CreateOrderInput>();
    expectTypeOf<PaymentInput['source']>().toEqualTypeOf<'balance' | 'checkout' | 'invoice' | 'top_up'>();
    expectTypeOf<UpdateOrderInput>().toEqualTypeOf<{ beneficiary: { public_name: string } | null }>();
  });

  it('type what each endpoint answers', () => {
    expectTypeOf<EndpointOutput<'getOrder'>>().toEqualTypeOf<Order>();
    expectTypeOf<EndpointOutput<'createOrder'>>().toEqualTypeOf<Order>();
    expectTypeOf<EndpointOutput<'getConfig'>>().toEqualTypeOf<Config>();
    expectTypeOf<EndpointOutput<'listOrders'>>().toExtend<Page<Order>>();
    expectTypeOf<'deleteOrder'>().not.toExtend<EndpointName>();
  });

  it('type queries, problems and codes', () => {
    expectTypeOf<PageQuery['limit']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Problem['code']>().toEqualTypeOf<string>();
    expectTypeOf<ErrorCode>().toExtend<Problem['code']>();
    expectTypeOf<'not_a_decimal'>().toExtend<FieldErrorCode>();
  });

  it('tell results apart by one field', () => {
    expectTypeOf<Extract<CancellationTerms, { canCancel: true }>['refundAmount']>().toEqualTypeOf<MinorUnits>();
    expectTypeOf<Extract<CancellationTerms, { canCancel: false }>>().not.toHaveProperty('refundAmount');
    expectTypeOf<Extract<QuoteResult, { ok: false }>['code']>().toEqualTypeOf<FieldErrorCode>();
    expectTypeOf<TimelineStep['at']>().toEqualTypeOf<UnixSeconds | null>();
  });

  it('infer what is read from the schema', () => {
    expectTypeOf(readInput(updateOrderInputSchema, null)).toEqualTypeOf<
      InputResult<{ beneficiary: { public_name: string } | null }>
    >();
    expectTypeOf(createQuote).parameter(0).toHaveProperty('quantity').toEqualTypeOf<Quantity>();
  });
});
