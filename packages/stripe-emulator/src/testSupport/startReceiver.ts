import { Stripe } from 'stripe';
import type { StripeEmulatorOptions } from '../StripeEmulatorOptions.js';
import { START_UNIX_SECONDS, startAccount, type Account } from './startAccount.js';

export const URL_OF_HOST = 'https://host.example/webhooks';
export const SECRET = 'whsec_first';
const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';

/** A delivery as its receiver sees it. */
export interface Received {
  type: string;
  body: string;
  signature: string;
  request: Request;
}

/** An account whose events are received here; `answers` are given in turn, then 200. */
export function startReceiver(
  options: StripeEmulatorOptions = {},
): Account & { received: Received[]; answers: number[] } {
  const received: Received[] = [];
  const answers: number[] = [];
  const deliver = async (request: Request): Promise<Response> => {
    const body = await request.text();
    const { type } = JSON.parse(body) as { type: string };
    received.push({ type, body, signature: request.headers.get('stripe-signature') ?? '', request });
    return new Response('ok', { status: answers.shift() ?? 200 });
  };
  const account = startAccount({ webhooks: [{ url: URL_OF_HOST, secret: SECRET }], deliver, ...options });
  return { ...account, received, answers };
}

/** Places an order. Returns its id. */
export async function order({ stripe }: Account, tons = '1'): Promise<string> {
  return (await stripe.climate.orders.create({ product: PRODUCT, metric_tons: Stripe.Decimal.from(tons) })).id;
}

/** Checks a delivery as a host does, at the time at which the account starts. */
export function verify({ stripe }: Account, { body, signature }: Received, secret = SECRET): Promise<Stripe.Event> {
  return stripe.webhooks.constructEventAsync(body, signature, secret, undefined, undefined, START_UNIX_SECONDS * 1000);
}
