import { readId } from './buyerSteps.js';
import type { Evidence } from './findViolations.js';
import type { Sent } from './World.js';

/** I5: what buyers were told is so, and nobody was told of what is not theirs. */
export function findBrokenAnswers(evidence: Evidence): string[] {
  return evidence.world.sent.flatMap((sent) => {
    if (!sent.answer) return [];
    return sent.answer.status === 200 ? checkPromise(evidence, sent) : checkRefusal(evidence, sent);
  });
}

function checkPromise(evidence: Evidence, sent: Sent): string[] {
  const { answer, owner, name } = sent;
  const body = answer?.body;
  if (name === 'list') return readIds(body).flatMap((id) => checkOwner(evidence, { id, owner }));
  const id = readId(body) ?? '';
  return [...checkOwner(evidence, { id, owner }), ...checkOrder(evidence, sent, id)];
}

function checkOwner({ rows }: Evidence, { id, owner }: { id: string; owner: string }): string[] {
  const row = rows.get(id);
  return !row || row.owner === owner ? [] : [`O1: ${owner} was shown ${id} of ${row.owner}.`];
}

function checkOrder({ rows, orders, world }: Evidence, { name, epoch, answer, id: asked }: Sent, id: string): string[] {
  const promised = readText(answer?.body, 'stripe_order');
  if (promised !== null && !orders.some((order) => order.id === promised)) return [`I5: ${promised} is not in Stripe.`];
  const row = rows.get(id);
  if (!row) return epoch === world.epoch || promised !== null ? [`I5: ${id} was answered and is not stored.`] : [];
  if (promised !== null && row.stripeOrder !== promised)
    return [`I5: ${id} was ${promised} and is ${row.stripeOrder}.`];
  const payment: unknown = Object(answer?.body)['payment'];
  if (Object(payment)['amount'] === 0) return [`I5: ${id} was answered with nothing to pay.`];
  if (name === 'cancel' && epoch === world.epoch && row.order?.status !== 'canceled')
    return [`I5: ${id} was canceled and is ${row.order?.status} (${row.state}).`];
  if (name !== 'rename' || epoch !== world.epoch) return [];
  const isOnly = world.sent.filter((each) => each.name === 'rename' && each.id === asked).length === 1;
  const wanted = readName(answer?.body);
  return isOnly && row.order?.beneficiary?.public_name !== wanted
    ? [`I5: ${id} was renamed to ${wanted} and is not.`]
    : [];
}

/** Codes that say that nothing was ordered and nothing will be. */
const DEFINITIVE = new Set([
  'insufficient_balance',
  'product_unavailable',
  'price_changed',
  'amount_over_limit',
  'invalid_request',
]);

function checkRefusal({ world, rows }: Evidence, { name, wish, owner, answer }: Sent): string[] {
  if (name !== 'order' || !DEFINITIVE.has(readText(answer?.body, 'code') ?? '')) return [];
  const others = world.sent.filter((each) => each.owner === owner && each.wish?.key === wish?.key);
  if (others.length > 1 || !wish) return [];
  const bought = [...rows.values()].find(
    (row) => row.owner === owner && row.ref === world.refs.get(`${owner} ${wish.key}`),
  );
  return bought?.stripeOrder ? [`I5: ${owner} was told that nothing was ordered, and ${bought.ref} was.`] : [];
}

function readIds(body: unknown): string[] {
  const data: unknown = Object(body)['data'];
  return Array.isArray(data) ? data.flatMap((item: unknown) => readId(item) ?? []) : [];
}

function readText(body: unknown, name: string): string | null {
  const value: unknown = Object(body)[name];
  return typeof value === 'string' ? value : null;
}

function readName(body: unknown): string | null {
  return readText(Object(body)['beneficiary'], 'public_name');
}
