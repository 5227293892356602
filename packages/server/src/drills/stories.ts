import type { Stripe } from 'stripe';
import type { Shop } from './createShop.js';
import type { DrillStripe } from './startStripe.js';

/** What happens to one order, told once; whoever dies meanwhile, it goes on. */
export interface Story {
  name: string;
  /** How many orders Stripe has at the end. */
  bought: 0 | 1;
  /** Whether it ends as well when a day passes before anyone comes back, and Stripe has forgotten its keys. */
  isPatient?: boolean;
  tell: (stage: Stage, key: string) => Promise<void>;
}

/** Where a story is told. */
export interface Stage {
  shop: Shop;
  stripe: DrillStripe;
}

const AVAILABLE_AT_ONCE = '4000 0000 0000 0077';
const CHECKOUT = { source: 'checkout', return_url: '/removal' };
const INVOICE = { source: 'invoice', customer: { name: 'Ada', email: 'ada@example.com' }, days_until_due: 30 };
const TOP_UP = { source: 'top_up' };

/** Every way that an order can go. */
export const STORIES: readonly Story[] = [
  {
    name: 'paid from the balance',
    bought: 1,
    isPatient: true,
    tell: async ({ shop }, key) => void (await shop.order(key)),
  },
  {
    name: 'paid by Checkout',
    bought: 1,
    async tell({ shop, stripe }, key) {
      const { body } = await shop.order(key, { payment: CHECKOUT });
      const { id } = await findOurs(stripe.stripe.checkout.sessions.list({ limit: 100 }), body.id);
      stripe.emulator.payments.pay(id, { card: AVAILABLE_AT_ONCE });
      await shop.until(body.id, isConfirmed);
    },
  },
  {
    name: 'paid by invoice',
    bought: 1,
    async tell({ shop, stripe }, key) {
      const { body } = await shop.order(key, { payment: INVOICE });
      const { id } = await findOurs(stripe.stripe.invoices.list({ limit: 100 }), body.id);
      stripe.emulator.payments.pay(id, { card: AVAILABLE_AT_ONCE });
      await shop.until(body.id, isConfirmed);
    },
  },
  {
    name: 'paid by a top-up',
    bought: 1,
    async tell({ shop, stripe }, key) {
      const { body } = await shop.order(key, { payment: TOP_UP });
      const { id } = await findOurs(stripe.stripe.topups.list({ limit: 100 }), body.id);
      stripe.emulator.topups.succeed(id);
      await shop.until(body.id, isConfirmed);
    },
  },
  {
    name: 'canceled',
    bought: 1,
    async tell({ shop }, key) {
      const { body } = await shop.order(key);
      await shop.send(`/orders/${body.id}/cancel`, { body: {} });
      await shop.until(body.id, isCanceled);
    },
  },
  {
    name: 'given up before it was paid',
    bought: 0,
    async tell({ shop }, key) {
      const { body } = await shop.order(key, { payment: CHECKOUT });
      await shop.send(`/orders/${body.id}/cancel`, { body: {} });
      await shop.until(body.id, isCanceled);
    },
  },
  {
    name: 'delivered, as an event tells',
    bought: 1,
    isPatient: true,
    async tell({ shop, stripe }, key) {
      const { body } = await shop.order(key);
      stripe.emulator.orders.deliver(body.stripe_order);
      await stripe.emulator.webhooks.flush();
      await shop.until(body.id, ({ status }) => status === 'delivered');
    },
  },
];

function isConfirmed({ status }: { status: string }): boolean {
  return status === 'confirmed';
}

function isCanceled({ status }: { status: string }): boolean {
  return status === 'canceled';
}

/** The one object that somebody can pay for an order. */
async function findOurs<TObject extends { id: string; metadata: Stripe.Metadata | null }>(
  list: AsyncIterable<TObject>,
  ref: string,
): Promise<TObject> {
  for await (const object of list) if (object.metadata?.['offtake_ref'] === ref) return object;
  throw new Error(`Stripe has nothing to pay order ${ref} by.`);
}
