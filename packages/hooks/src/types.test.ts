import type {
  Balance,
  CancellationTerms,
  Config,
  CreateOrderInput,
  Order,
  Page,
  Product,
  Quote,
} from '@offtake/contract';
import { QueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { describe, expectTypeOf, it } from 'vitest';
import {
  createOfftakeClient,
  balanceOptions,
  configOptions,
  orderOptions,
  ordersOptions,
  productOptions,
  productsOptions,
  readAllOrders,
  type CancelOrderVariables,
  type CreateOrderVariables,
  type LiveOrders,
  type OfftakeError,
  type OrderFormState,
  type OrderIntent,
  type OrdersFilter,
  type OrdersPageParam,
  type OrdersPages,
  type OrdersWindow,
  type UpdateOrderVariables,
  type UseLiveOrdersOptions,
  type useBalance,
  type useCancelOrder,
  type useCancellationTerms,
  type useConfig,
  type useCreateOrder,
  type useIsCanceling,
  type useIsOrderUnderWay,
  type useLiveOrders,
  type useNow,
  type useOrder,
  type useOrderForm,
  type useOrders,
  type useOrdersWindow,
  type useProduct,
  type useProducts,
  type useQuote,
  type useUpdateOrder,
} from './index.js';

const notFound = async () => Response.json({ code: 'not_found' }, { status: 404 });
const client = createOfftakeClient({ baseUrl: '/api/offtake', fetch: notFound });
const queryClient = new QueryClient();

describe('types', () => {
  it('give each read hook TanStack’s own result', () => {
    expectTypeOf<ReturnType<typeof useConfig>>().toEqualTypeOf<UseQueryResult<Config, OfftakeError>>();
    expectTypeOf<ReturnType<typeof useProducts>>().toEqualTypeOf<UseQueryResult<Product[], OfftakeError>>();
    expectTypeOf<ReturnType<typeof useProduct>['data']>().toEqualTypeOf<Product | undefined>();
    expectTypeOf<ReturnType<typeof useOrder>>().toEqualTypeOf<UseQueryResult<Order, OfftakeError>>();
    expectTypeOf<ReturnType<typeof useBalance>>().toEqualTypeOf<UseQueryResult<Balance | null, OfftakeError>>();
    expectTypeOf<ReturnType<typeof useOrders>['data']>().toEqualTypeOf<Order[] | undefined>();
    expectTypeOf<ReturnType<typeof useOrders>['hasNextPage']>().toEqualTypeOf<boolean>();
    expectTypeOf<Parameters<typeof useOrders>>().toEqualTypeOf<
      Parameters<
        (filter?: {
          status?: readonly string[] | undefined;
          pageSize?: number | undefined;
          keepsAll?: boolean | undefined;
        }) => void
      >
    >();
  });

  it('give each write hook TanStack’s own mutation', () => {
    expectTypeOf<ReturnType<typeof useCreateOrder>>().toEqualTypeOf<
      UseMutationResult<Order, OfftakeError, CreateOrderVariables>
    >();
    expectTypeOf<ReturnType<typeof useUpdateOrder>>().toEqualTypeOf<
      UseMutationResult<Order, OfftakeError, UpdateOrderVariables>
    >();
    expectTypeOf<ReturnType<typeof useCancelOrder>>().toEqualTypeOf<
      UseMutationResult<Order, OfftakeError, CancelOrderVariables>
    >();
    expectTypeOf<CreateOrderVariables>().toEqualTypeOf<{ input: CreateOrderInput; idempotencyKey: string }>();
  });

  it('let a quote, the terms and the form’s state be told apart', () => {
    type LiveQuote = ReturnType<typeof useQuote>;
    expectTypeOf<Extract<LiveQuote, { status: 'ready' }>['quote']>().toEqualTypeOf<Quote>();
    expectTypeOf<Extract<LiveQuote, { quote: null; problem: null }>['status']>().toEqualTypeOf<'idle' | 'pending'>();
    expectTypeOf<NonNullable<ReturnType<typeof useCancellationTerms>>>().toExtend<CancellationTerms>();
    expectTypeOf<ReturnType<typeof useNow>>().toEqualTypeOf<number | null>();
    expectTypeOf<ReturnType<typeof useOrderForm>['state']>().toEqualTypeOf<OrderFormState>();
    expectTypeOf<Extract<OrderFormState, { step: 'unknown' }>['intent']>().toEqualTypeOf<OrderIntent>();
    expectTypeOf<Extract<OrderFormState, { step: 'placed' }>['order']>().toEqualTypeOf<Order>();
  });

  it('say how orders are kept up to date', () => {
    expectTypeOf<ReturnType<typeof useLiveOrders>>().toEqualTypeOf<LiveOrders>();
    expectTypeOf<LiveOrders['status']>().toEqualTypeOf<'connecting' | 'live' | 'polling' | 'offline' | 'off'>();
    expectTypeOf<LiveOrders['error']>().toEqualTypeOf<OfftakeError | null>();
    expectTypeOf<Parameters<typeof useLiveOrders>>().toEqualTypeOf<
      Parameters<(options?: { enabled?: boolean | undefined }) => void>
    >();
    expectTypeOf<UseLiveOrdersOptions>().toEqualTypeOf<{ enabled?: boolean | undefined }>();
    expectTypeOf<ReturnType<typeof useIsCanceling>>().toEqualTypeOf<boolean>();
    expectTypeOf<ReturnType<typeof useIsOrderUnderWay>>().toEqualTypeOf<boolean>();
  });

  it('say which part of a list is held', () => {
    expectTypeOf<ReturnType<typeof useOrdersWindow>>().toEqualTypeOf<OrdersWindow>();
    expectTypeOf<Parameters<typeof useOrdersWindow>[0]>().toEqualTypeOf<OrdersFilter | undefined>();
    expectTypeOf<Parameters<OrdersWindow['moveTo']>>().toEqualTypeOf<[OrdersPageParam]>();
    expectTypeOf<OrdersWindow['moveError']>().toEqualTypeOf<OfftakeError | null>();
    expectTypeOf<
      null | { after: string; index: number } | { before: string; index: number }
    >().toEqualTypeOf<OrdersPageParam>();
    expectTypeOf<OrdersPages>().toEqualTypeOf<{ pages: Page<Order>[]; pageParams: OrdersPageParam[] }>();
    expectTypeOf(readAllOrders(client, { status: ['open'] })).toEqualTypeOf<AsyncGenerator<Order[], void>>();
  });

  it('carry the data through the factories', () => {
    expectTypeOf(() => queryClient.fetchQuery(configOptions(client))).returns.resolves.toEqualTypeOf<Config>();
    expectTypeOf(() => queryClient.fetchQuery(productsOptions(client))).returns.resolves.toEqualTypeOf<Product[]>();
    expectTypeOf(() => queryClient.fetchQuery(productOptions(client, 'p'))).returns.resolves.toEqualTypeOf<Product>();
    expectTypeOf(() => queryClient.fetchQuery(orderOptions(client, 'o'))).returns.resolves.toEqualTypeOf<Order>();
    expectTypeOf(() => queryClient.fetchQuery(balanceOptions(client))).returns.resolves.toEqualTypeOf<Balance | null>();
    expectTypeOf(queryClient.getQueryData(orderOptions(client, 'o').queryKey)).toEqualTypeOf<Order | undefined>();
    expectTypeOf(queryClient.getQueryData(ordersOptions(client).queryKey)?.pages).toEqualTypeOf<
      Page<Order>[] | undefined
    >();
  });

  it('refuse calls that are none', () => {
    // @ts-expect-error there is no such endpoint
    expectTypeOf(() => client.call('deleteOrder')).toBeFunction();
    // @ts-expect-error a backend must be named
    expectTypeOf(() => createOfftakeClient({})).toBeFunction();
  });
});
