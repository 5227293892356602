import { createFieldError, type ErrorCode, type FieldErrorCode } from '@offtake/contract';
import { HttpProblem, type HttpProblemOptions } from '../HttpProblem.js';
import { isRefusal, type StripeFailure } from './readStripeFailure.js';

/** What was asked of Stripe when it failed: the same words mean different things. */
export type StripeOperation = 'read' | 'create' | 'fund' | 'update' | 'cancel';

/**
 * Says in the contract's words why Stripe refused or could not answer. Stripe's own message never leaves the server: it
 * goes along as the cause, for the log.
 *
 * Few of Climate's refusals have a documented code, so none is told by its code alone: parameter, status and words
 * count as well, and what is not recognised is an `invalid_request` with words of ours.
 */
export function toStripeProblem(failure: StripeFailure, operation: StripeOperation): HttpProblem {
  const { code, options } = classify(failure, operation);
  return new HttpProblem(code, { ...options, cause: failure });
}

interface Classified {
  code: ErrorCode;
  options?: HttpProblemOptions;
}

function classify(failure: StripeFailure, operation: StripeOperation): Classified {
  if (failure.statusCode === 429) return { code: 'rate_limited', options: { retryAfter: retryAfterSeconds(failure) } };
  if (failure.statusCode === 409 && (operation === 'create' || operation === 'fund'))
    return { code: 'order_in_progress', options: { retryAfter: 1 } };
  if (!isRefusal(failure)) return { code: 'stripe_unavailable', options: { retryAfter: 2 } };
  if (failure.statusCode === 401) return { code: 'internal_error' };
  if (failure.statusCode === 403 || /eligib/i.test(failure.message)) return { code: 'account_not_eligible' };
  if (failure.param === 'starting_after' || failure.param === 'ending_before')
    return invalid(`?${failure.param}`, 'invalid');
  if (operation === 'create') return classifyCreate(failure);
  if (operation === 'fund') return classifyFund(failure);
  if (failure.code === 'resource_missing' || failure.statusCode === 404) return { code: 'not_found' };
  if (operation === 'cancel') return { code: 'not_cancelable' };
  return { code: 'invalid_request', options: { detail: 'Stripe did not accept this.' } };
}

function classifyCreate({ statusCode, code, param, message }: StripeFailure): Classified {
  if (statusCode === 402 || code === 'balance_insufficient' || /insufficient|not enough (funds|money)/i.test(message))
    return { code: 'insufficient_balance' };
  if (code === 'resource_missing' || statusCode === 404) return invalid('/product', 'unknown_product');
  if (param === 'currency' || /currency/i.test(message)) return invalid('/currency', 'currency_not_supported');
  if (/\b(un)?available\b|sold out|inventory/i.test(message)) return { code: 'product_unavailable' };
  const field = param && CREATE_FIELDS[param.split('[', 1)[0] ?? ''];
  if (field) return invalid(field, 'invalid');
  return {
    code: 'invalid_request',
    options: { detail: 'Stripe did not accept this order. Nothing was ordered.' },
  };
}

function classifyFund({ code, param }: StripeFailure): Classified {
  if (code === 'amount_too_small') return invalid('/metric_tons', 'too_small');
  if (code === 'amount_too_large') return invalid('/metric_tons', 'too_large');
  const field = param && FUND_FIELDS[param.split('[', 1)[0] ?? ''];
  if (field) return invalid(field, 'invalid');
  return {
    code: 'invalid_request',
    options: { detail: 'Stripe did not accept this way of paying. Nothing was ordered.' },
  };
}

const FUND_FIELDS: Record<string, string> = {
  email: '/payment/customer/email',
  name: '/payment/customer/name',
  days_until_due: '/payment/days_until_due',
  due_date: '/payment/days_until_due',
  success_url: '/payment/return_url',
  cancel_url: '/payment/return_url',
  currency: '/currency',
};

/** Where a parameter of Stripe's is in our body. */
const CREATE_FIELDS: Record<string, string> = {
  product: '/product',
  amount: '/amount',
  metric_tons: '/metric_tons',
  beneficiary: '/beneficiary/public_name',
};

function invalid(pointer: string, code: FieldErrorCode): Classified {
  return { code: 'invalid_request', options: { errors: [createFieldError(pointer, code)] } };
}

function retryAfterSeconds({ headers }: StripeFailure): number {
  const seconds = Number(headers?.['retry-after']);
  return Number.isInteger(seconds) && seconds > 0 ? seconds : 1;
}
