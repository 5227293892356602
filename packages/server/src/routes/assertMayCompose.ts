import type { CreateOrderInput } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import { isPermitted } from './authorizeCall.js';

/**
 * Makes sure that who names the price or further lines of an invoice may: an invoice is paid, and the order bought from
 * the host's balance, for whatever the invoice says, so it may cost the host more than it brings.
 *
 * @throws {HttpProblem} `forbidden`
 */
export async function assertMayCompose(
  { authorize }: ServerContext,
  { input: { payment }, request }: { input: CreateOrderInput; request: Request },
): Promise<void> {
  if (payment?.source !== 'invoice') return;
  if (payment.price === undefined && (payment.line_items ?? []).length === 0) return;
  if (isPermitted(await authorize({ request, action: 'invoice.compose' }), 'invoice.compose')) return;
  throw new HttpProblem('forbidden', {
    detail:
      'You are not allowed to name the price or further lines of an invoice. Leave "price" and "line_items" out: the invoice ' +
      'is then for what the order costs.',
  });
}
