import type * as contract from '@offtake/contract';
import type { QueryClient } from '@tanstack/react-query';
import type { ChangeEvent, ComponentProps, ReactNode } from 'react';
import { describe, expectTypeOf, it } from 'vitest';
import type * as hooks from './index.js';

describe('the public types', () => {
  it('are the contract’s where they are about the wire', () => {
    expectTypeOf<hooks.Beneficiary>().toEqualTypeOf<contract.Beneficiary>();
    expectTypeOf<hooks.Delivery>().toEqualTypeOf<contract.Delivery>();
    expectTypeOf<hooks.FieldErrorCode>().toEqualTypeOf<contract.FieldErrorCode>();
    expectTypeOf<hooks.OrderStatus>().toEqualTypeOf<contract.OrderStatus>();
    expectTypeOf<hooks.Supplier>().toEqualTypeOf<contract.Supplier>();
    expectTypeOf<hooks.TimelineStep>().toEqualTypeOf<contract.TimelineStep>();
    expectTypeOf<hooks.UpdateOrderInput>().toEqualTypeOf<contract.UpdateOrderInput>();
    expectTypeOf<hooks.Quantity>().toEqualTypeOf<{ amount: number } | { metric_tons: string }>();
  });

  it('say what a client is made of, and what a call takes', () => {
    expectTypeOf<hooks.OfftakeClientOptions>().toExtend<{ baseUrl: string; fetch?: typeof fetch | undefined }>();
    expectTypeOf<{ baseUrl: string }>().toExtend<hooks.OfftakeClientOptions>();
    expectTypeOf<hooks.OfftakeClient['baseUrl']>().toEqualTypeOf<string>();
    expectTypeOf<ReturnType<hooks.OfftakeClient['now']>>().toEqualTypeOf<number>();
    expectTypeOf<hooks.CallOptions['signal']>().toEqualTypeOf<AbortSignal | undefined>();
    expectTypeOf<Parameters<NonNullable<hooks.OfftakeClient['open']>>[1]>().toEqualTypeOf<
      hooks.OpenOptions | undefined
    >();
    expectTypeOf<hooks.OpenOptions['signal']>().toEqualTypeOf<AbortSignal | undefined>();
    expectTypeOf<Parameters<NonNullable<hooks.OfftakeClientOptions['onAnswer']>>>().toEqualTypeOf<
      [answer: hooks.OfftakeAnswer]
    >();
    expectTypeOf<hooks.OfftakeAnswer>().toEqualTypeOf<{ name: contract.EndpointName; status: number; body: unknown }>();
    expectTypeOf<ReturnType<typeof hooks.createOfftakeQueryClient>>().toEqualTypeOf<QueryClient>();
  });

  it('let failures be told apart', () => {
    expectTypeOf<Exclude<hooks.OfftakeErrorCode, contract.ErrorCode>>().toEqualTypeOf<
      'network_error' | 'invalid_response'
    >();
    expectTypeOf<ConstructorParameters<typeof hooks.OfftakeError>>().toEqualTypeOf<[hooks.OfftakeErrorOptions]>();
    expectTypeOf<hooks.OfftakeError['requestId']>().toEqualTypeOf<string | null>();
    expectTypeOf<hooks.OfftakeError['retryAfterSeconds']>().toEqualTypeOf<number | null>();
  });

  it('say what a provider takes and gives', () => {
    expectTypeOf<Parameters<typeof hooks.OfftakeProvider>>().toEqualTypeOf<[hooks.OfftakeProviderProps]>();
    expectTypeOf<{ baseUrl: string; children: ReactNode }>().toExtend<hooks.OfftakeProviderProps>();
    expectTypeOf<ReturnType<typeof hooks.useOfftake>>().toEqualTypeOf<hooks.Offtake>();
    expectTypeOf<hooks.Offtake['timeZone']>().toEqualTypeOf<string | null>();
  });

  it('say what a form enters', () => {
    expectTypeOf<hooks.OrderDraft>().toExtend<hooks.InvoiceDraft>();
    expectTypeOf<hooks.OrderDraft['unit']>().toEqualTypeOf<hooks.QuantityUnit>();
    expectTypeOf<hooks.InvoiceDraft['lines']>().toEqualTypeOf<readonly hooks.InvoiceLineDraft[]>();
    expectTypeOf<'product' | 'quantity' | 'memo' | 'lines.0.amount'>().toExtend<hooks.OrderFormField>();
    expectTypeOf<keyof hooks.OrderFormErrors>().toEqualTypeOf<hooks.OrderFormField>();
    expectTypeOf<Storage>().toExtend<hooks.OrderFormStorage>();
    expectTypeOf<Parameters<typeof hooks.useOrderForm>[0]>().toEqualTypeOf<hooks.UseOrderFormOptions | undefined>();
    expectTypeOf<ReturnType<typeof hooks.useOrderForm>>().toEqualTypeOf<hooks.UseOrderFormResult>();
  });

  it('fit the elements that they are for', () => {
    expectTypeOf<hooks.UseOrderFormResult>().toExtend<hooks.OrderFormProps>();
    expectTypeOf<hooks.OrderFormProps['quantityProps']>().toEqualTypeOf<hooks.TextControlProps>();
    expectTypeOf<hooks.TextControlProps>().toExtend<ComponentProps<'input'>>();
    expectTypeOf<hooks.SelectControlProps>().toExtend<ComponentProps<'select'>>();
    expectTypeOf<hooks.RadioControlProps>().toExtend<ComponentProps<'input'>>();
    expectTypeOf<Parameters<hooks.SelectControlProps['onChange']>>().toEqualTypeOf<[ChangeEvent<HTMLSelectElement>]>();
  });

  it('say what is read from what is typed, and what comes of it', () => {
    expectTypeOf<ReturnType<typeof hooks.readDecimalInput>>().toEqualTypeOf<hooks.DecimalInput>();
    expectTypeOf<Extract<hooks.DecimalInput, { kind: 'decimal' }>['value']>().toEqualTypeOf<string>();
    expectTypeOf<typeof hooks.readOrderDraft>().toEqualTypeOf<(data: FormData) => Partial<hooks.OrderDraft>>();
    expectTypeOf<ReturnType<typeof hooks.toSafeUrl>>().toEqualTypeOf<string | null>();
    expectTypeOf<Parameters<typeof hooks.useQuote>>().toEqualTypeOf<[hooks.UseQuoteOptions]>();
    expectTypeOf<Extract<hooks.LiveQuote, { status: 'refused' }>['problem']>().toEqualTypeOf<hooks.QuoteProblem>();
  });

  it('say what is shown of an order', () => {
    expectTypeOf<typeof hooks.currencyDecimals>().toEqualTypeOf<(currency: string) => 0 | 2 | 3>();
    expectTypeOf<typeof hooks.toMajorUnits>().toEqualTypeOf<(amount: number, currency: string) => string>();
    expectTypeOf<Parameters<typeof hooks.ordersOptions>[1]>().toEqualTypeOf<hooks.OrdersFilter | undefined>();
    expectTypeOf<ReturnType<typeof hooks.useOrderTimeline>>().toEqualTypeOf<contract.TimelineStep[]>();
    expectTypeOf<ReturnType<typeof hooks.useCancellationTerms>>().toEqualTypeOf<hooks.LiveCancellationTerms | null>();
  });
});
