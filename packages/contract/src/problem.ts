import * as v from 'valibot';
import { quoteSchema } from './quote.js';

/** One thing wrong with one field. */
export const fieldErrorSchema = v.object({
  /** JSON Pointer into the request's body, or `?name` for a part of the query. */
  pointer: v.string(),
  code: v.string(),
  detail: v.string(),
});

/**
 * How every failure is answered: `application/problem+json`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export const problemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  detail: v.string(),
  request_id: v.string(),
  retryable: v.boolean(),
  /** Seconds to wait before trying again. */
  retry_after: v.optional(v.number()),
  errors: v.optional(v.array(fieldErrorSchema)),
  /** With `price_changed`: what it would cost now. */
  quote: v.optional(quoteSchema),
});

/** The media type of a {@link Problem}. */
export const PROBLEM_CONTENT_TYPE = 'application/problem+json';

/** One thing wrong with one field, as {@link fieldErrorSchema} describes it. */
export interface FieldError extends v.InferOutput<typeof fieldErrorSchema> {}

/** Why a request was refused, as {@link problemSchema} describes it. */
export interface Problem extends v.InferOutput<typeof problemSchema> {}
