import type { OrderRow } from '../store/OrderRow.js';
import { createOrderRef } from '../orders/createOrderRef.js';
import type { Shop } from './createShop.js';
import type { Story } from './stories.js';
import type { DrillStripe } from './startStripe.js';

/** An order that somebody wanted. */
export interface Wanted {
  key: string;
  story: Story;
}

/**
 * Looks whether nothing was bought twice and nothing was lost.
 *
 * @returns what is wrong, in words; empty when nothing is.
 */
export async function auditShop(shop: Shop, stripe: DrillStripe, wanted: readonly Wanted[]): Promise<string[]> {
  const refs = await Promise.all(wanted.map(({ key }) => createOrderRef({ owner: 'drill', idempotencyKey: key })));
  const rows = (await shop.ask('/drill/rows', refs)) as (OrderRow | null)[];
  const listed = await listIds(shop);
  const payable = await countPayable(stripe);
  const wrong = wanted.flatMap(({ key, story }, index) => {
    const ref = refs[index] ?? '';
    const about = (problem: string) => `${key} (${story.name}): ${problem}`;
    return [
      ...auditRow({ row: rows[index] ?? null, stripe, ref, story }).map(about),
      ...(listed.has(ref) ? [] : [about('is not in the list')]),
      ...((payable.get(ref) ?? 0) > 1 ? [about('could be paid more than once')] : []),
      ...(shop.acknowledged.get(key) === ref ? [] : [about('was never acknowledged')]),
    ];
  });
  const { review, dead } = (await shop.ask('/drill/left')) as { review: OrderRow[]; dead: { id: string }[] };
  return [
    ...wrong,
    ...review.map((row) => `${row.ref} waits for a person: ${JSON.stringify(row.problem)}`),
    ...dead.map(({ id }) => `Event ${id} is dead.`),
    ...auditMoney(stripe, rows),
  ];
}

interface RowAudit {
  row: OrderRow | null;
  stripe: DrillStripe;
  ref: string;
  story: Story;
}

function auditRow({ row, stripe, ref, story }: RowAudit): string[] {
  const orders = stripe.emulator.orders.list().filter(({ metadata }) => metadata['offtake_ref'] === ref);
  const [order] = orders;
  const wrong: string[] = [];
  if (orders.length !== story.bought) wrong.push(`Stripe has ${orders.length} orders instead of ${story.bought}`);
  if (!row) return [...wrong, 'its row is lost'];
  const state = story.bought === 1 ? 'done' : 'closed';
  if (row.state !== state) wrong.push(`its row is ${row.state}, not ${state}`);
  if (order && row.stripeOrder !== order.id) wrong.push(`its row names ${row.stripeOrder}, not ${order.id}`);
  if (order && row.order?.status !== order.status)
    wrong.push(`it is ${order.status} and shown as ${row.order?.status}`);
  return wrong;
}

/** What Stripe took for orders is what all orders here say. */
function auditMoney({ emulator }: DrillStripe, rows: readonly (OrderRow | null)[]): string[] {
  const taken = emulator.orders.list().reduce((sum, order) => sum + order.amount_total, 0);
  const known = rows.reduce((sum, row) => sum + (row?.stripeOrder ? (row.order?.amount_total ?? 0) : 0), 0);
  return taken === known ? [] : [`Stripe took ${taken}, and the orders say ${known}.`];
}

async function listIds(shop: Shop): Promise<Set<string>> {
  const ids = new Set<string>();
  let cursor = '';
  for (;;) {
    const { body } = await shop.send(`/orders?limit=100${cursor}`);
    for (const { id } of body.data) ids.add(id);
    if (!body.has_more) return ids;
    cursor = `&starting_after=${body.data.at(-1)?.id}`;
  }
}

/** How many things there are that an order can be, or was, paid by. */
async function countPayable({ stripe }: DrillStripe): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const lists = [
    stripe.checkout.sessions.list({ limit: 100 }),
    stripe.invoices.list({ limit: 100 }),
    stripe.topups.list({ limit: 100 }),
  ];
  for (const list of lists) {
    for await (const { metadata, status } of list) {
      const ref = metadata?.['offtake_ref'];
      if (ref !== undefined && status !== 'draft') counts.set(ref, (counts.get(ref) ?? 0) + 1);
    }
  }
  return counts;
}
