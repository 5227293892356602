import * as v from 'valibot';
import { balanceSchema } from './balance.js';
import { configSchema, type Permission } from './config.js';
import { createOrderInputSchema } from './createOrder.js';
import { updateOrderInputSchema } from './updateOrder.js';
import { ENDPOINT_ROUTES, type EndpointName, type EndpointRoute } from './endpointRoutes.js';
import type { ErrorCode } from './errorCodes.js';
import { orderSchema } from './order.js';
import { listOrdersQuerySchema, pageQuerySchema, pageSchema } from './page.js';
import { productSchema } from './product.js';
import { supplierSchema } from './supplier.js';

/** One endpoint of the contract. */
export interface Endpoint extends EndpointRoute {
  summary: string;
  /** What `authorize` is asked for; null for endpoints that are open to every caller. */
  action: Permission | null;
  query?: v.GenericSchema;
  body?: v.GenericSchema;
  output: v.GenericSchema;
  /** Whether an `Idempotency-Key` header is required. */
  idempotent?: boolean;
  /** Failures that are this endpoint's own, beside those that any endpoint can answer. */
  codes: readonly ErrorCode[];
}

const writeCodes = ['invalid_request', 'unsupported_media_type', 'payload_too_large', 'origin_not_allowed'] as const;
/** Of whatever asks Stripe. */
const stripeCodes = ['account_not_eligible', 'stripe_unavailable'] as const;

/** Every endpoint: its route with its schemas, for the handler and the OpenAPI writer. */
export const ENDPOINTS = {
  getConfig: {
    ...ENDPOINT_ROUTES.getConfig,
    summary: 'What is on offer here, and what the caller may do',
    action: null,
    output: configSchema,
    codes: [...stripeCodes],
  },
  listProducts: {
    ...ENDPOINT_ROUTES.listProducts,
    summary: 'The products that can be ordered',
    action: 'product.list',
    query: pageQuerySchema,
    output: pageSchema(productSchema),
    codes: ['invalid_request', ...stripeCodes],
  },
  getProduct: {
    ...ENDPOINT_ROUTES.getProduct,
    summary: 'One product',
    action: 'product.list',
    output: productSchema,
    codes: ['not_found', ...stripeCodes],
  },
  listSuppliers: {
    ...ENDPOINT_ROUTES.listSuppliers,
    summary: 'The suppliers behind the products',
    action: 'product.list',
    query: pageQuerySchema,
    output: pageSchema(supplierSchema),
    codes: ['invalid_request', ...stripeCodes],
  },
  getSupplier: {
    ...ENDPOINT_ROUTES.getSupplier,
    summary: 'One supplier',
    action: 'product.list',
    output: supplierSchema,
    codes: ['not_found', ...stripeCodes],
  },
  listOrders: {
    ...ENDPOINT_ROUTES.listOrders,
    summary: 'The caller’s orders, newest first',
    action: 'order.list',
    query: listOrdersQuerySchema,
    output: pageSchema(orderSchema),
    codes: ['invalid_request'],
  },
  createOrder: {
    ...ENDPOINT_ROUTES.createOrder,
    summary: 'Places an order',
    action: 'order.create',
    body: createOrderInputSchema,
    output: orderSchema,
    idempotent: true,
    codes: [
      ...writeCodes,
      'idempotency_key_required',
      'idempotency_key_reused',
      'order_in_progress',
      'possible_duplicate',
      'price_changed',
      'insufficient_balance',
      'product_unavailable',
      'amount_over_limit',
      'account_not_eligible',
      'stripe_unavailable',
    ],
  },
  getOrder: {
    ...ENDPOINT_ROUTES.getOrder,
    summary: 'One order',
    action: 'order.read',
    output: orderSchema,
    codes: ['not_found'],
  },
  updateOrder: {
    ...ENDPOINT_ROUTES.updateOrder,
    summary: 'Changes the beneficiary',
    action: 'order.update',
    body: updateOrderInputSchema,
    output: orderSchema,
    codes: [...writeCodes, 'not_found', 'order_in_progress', ...stripeCodes],
  },
  cancelOrder: {
    ...ENDPOINT_ROUTES.cancelOrder,
    summary: 'Cancels an order while that is possible',
    action: 'order.cancel',
    output: orderSchema,
    codes: [
      'unsupported_media_type',
      'origin_not_allowed',
      'not_found',
      'not_cancelable',
      'order_in_progress',
      ...stripeCodes,
    ],
  },
  getBalance: {
    ...ENDPOINT_ROUTES.getBalance,
    summary: 'What the Stripe balance holds',
    action: 'balance.read',
    output: balanceSchema,
    codes: [...stripeCodes],
  },
} as const satisfies Record<EndpointName, Endpoint>;

/** What an endpoint answers. */
export type EndpointOutput<TName extends EndpointName> = v.InferOutput<(typeof ENDPOINTS)[TName]['output']>;

/** Codes that any endpoint can answer. */
export const COMMON_CODES = [
  'unauthenticated',
  'forbidden',
  'rate_limited',
  'store_unavailable',
  'internal_error',
] as const satisfies readonly ErrorCode[];
