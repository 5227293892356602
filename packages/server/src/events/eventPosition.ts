import { createFieldError } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';

/** How far a listener has come in the two sequences that it hears of; what the id of an event says. */
export interface EventPosition {
  /** In its owner's sequence. */
  orders: number;
  /** In everyone's. */
  products: number;
}

const POSITION_PATTERN = /^(\d{1,15})\.(\d{1,15})$/;

/** As the `id` of an event: `12.3`. */
export function formatEventPosition({ orders, products }: EventPosition): string {
  return `${orders}.${products}`;
}

/**
 * Reads `Last-Event-ID`.
 *
 * @returns null when there is none.
 * @throws {HttpProblem} `invalid_request` for what is no id of ours.
 */
export function readEventPosition(headers: Headers): EventPosition | null {
  const text = headers.get('last-event-id');
  // Browsers send none rather than an empty one; an empty one means the same.
  if (text === null || text === '') return null;
  const [, orders, products] = POSITION_PATTERN.exec(text) ?? [];
  if (orders !== undefined && products !== undefined) return { orders: Number(orders), products: Number(products) };
  const detail = 'Last-Event-ID must be the id of an event of this stream.';
  throw new HttpProblem('invalid_request', { detail, errors: [createFieldError('', 'invalid', detail)] });
}
