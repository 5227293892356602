import type { Order } from '@offtake/contract';
import { retryDelayMs } from './createOfftakeQueryClient.js';
import { isSettling } from './isSettling.js';
import { OfftakeError } from './OfftakeError.js';

const IN_PROGRESS_RETRIES_MAX = 10;

export interface SendOrderOptions {
  idempotencyKey: string;
  /** One request with the key. */
  request: () => Promise<Order>;
  /** The keys under which something may have been bought that nobody knows of. It is kept up to date here. */
  openKeys: Set<string>;
  /** Waits for so many milliseconds, also in a tab that nobody sees. @default setTimeout */
  wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

/**
 * Sends a purchase, and asks again while the backend says that a request with its key is under way
 * (`order_in_progress`).
 *
 * Once a request may have bought something, only an answer about its key ends the doubt: any other refusal of a later
 * one is passed on as {@link OfftakeError.isOutcomeUnknown}, so that nobody takes it for leave to buy under another
 * key.
 *
 * @throws what the last request was refused with.
 */
export async function sendOrder(options: SendOrderOptions): Promise<Order> {
  const { idempotencyKey, request, openKeys, wait = pause } = options;
  let isRepeat = openKeys.has(idempotencyKey);
  openKeys.add(idempotencyKey);
  for (let failures = 0; ; failures += 1) {
    try {
      const order = await request();
      openKeys.delete(idempotencyKey);
      return order;
    } catch (error) {
      if (!(error instanceof OfftakeError)) throw error;
      if (!error.isOutcomeUnknown && (!isRepeat || isSettling(error.code))) {
        openKeys.delete(idempotencyKey);
        throw error;
      }
      if (!isUnderWay(error) || failures >= IN_PROGRESS_RETRIES_MAX) throw asOpen(error);
      isRepeat = true;
      await wait(retryDelayMs(failures, error));
    }
  }
}

function isUnderWay({ code, retryable }: OfftakeError): boolean {
  return code === 'order_in_progress' && retryable;
}

function asOpen(error: OfftakeError): OfftakeError {
  if (error.isOutcomeUnknown) return error;
  const { message, ...facts } = error;
  return new OfftakeError({ ...facts, message, isOutcomeUnknown: true, cause: error });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
