import type { Step, Wish } from './History.js';
import type { Instance } from './Instance.js';
import { pick } from './pick.js';
import { PRODUCT } from './createEmulator.js';
import type { Sent, World } from './World.js';

type BuyerStep = Extract<Step, { kind: 'order' | 'again' | 'read' | 'list' | 'cancel' | 'rename' }>;

export const OWNERS = ['owner_a', 'owner_b'];

/** What a buyer does. The answers are kept, to be held against what came of it. */
export function buyerSteps(world: World, step: BuyerStep): void {
  const instance = world.instances[step.seat];
  switch (step.kind) {
    case 'order':
      return order(world, instance, step);
    case 'again': {
      const wish = pick(wishesOf(world), step.which);
      return wish && order(world, instance, wish);
    }
    case 'list':
      return send(world, instance, { name: 'list', owner: ownerOf(step.owner) }, get('/orders?limit=100'));
    case 'read': {
      const id = pick(knownIds(world), step.which)?.id;
      const owner = ownerOf(step.owner);
      return id === undefined ? undefined : send(world, instance, { name: 'read', owner, id }, get(`/orders/${id}`));
    }
    case 'cancel':
    case 'rename': {
      const known = pick(knownIds(world), step.which);
      if (!known) return;
      const body = step.kind === 'rename' ? { beneficiary: { public_name: `Name ${step.name}` } } : {};
      const path = `/orders/${known.id}${step.kind === 'cancel' ? '/cancel' : ''}`;
      return send(world, instance, { name: step.kind, ...known }, post(path, body));
    }
  }
}

/** Requests for orders, each once. */
function wishesOf({ sent }: World): Wish[] {
  return sent.flatMap(({ wish }) => wish ?? []);
}

/** Orders that a buyer has been told of. */
function knownIds({ sent }: World): { id: string; owner: string }[] {
  return sent.flatMap(({ name, owner, answer }) => {
    const id = name === 'order' && answer?.status === 200 ? readId(answer.body) : null;
    return id === null ? [] : [{ id, owner }];
  });
}

/** The id of an order in an answer. */
export function readId(body: unknown): string | null {
  return isRecord(body) && typeof body['id'] === 'string' ? body['id'] : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function order(world: World, instance: Instance, wish: Wish): void {
  world.seen.add(`source: ${wish.source}`);
  const body = {
    product: PRODUCT,
    ...WANTED[wish.what],
    payment: PAYMENTS[wish.source],
    ...(wish.isConfirmed ? { confirm_duplicate: true } : {}),
  };
  send(world, instance, { name: 'order', owner: ownerOf(wish.owner), wish }, post('/orders', body, `key_${wish.key}`));
}

const WANTED = [{ metric_tons: '0.5' }, { metric_tons: '0.7' }, { amount: 20_000 }];

const PAYMENTS = {
  balance: { source: 'balance' },
  checkout: { source: 'checkout', return_url: '/removal' },
  invoice: { source: 'invoice', customer: { name: 'Ada', email: 'ada@example.com' }, days_until_due: 30 },
  top_up: { source: 'top_up' },
};

function ownerOf(owner: number): string {
  return OWNERS[owner % OWNERS.length] ?? '';
}

interface HttpCall {
  path: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body: string | null;
}

function get(path: string): HttpCall {
  return { path, method: 'GET', headers: {}, body: null };
}

function post(path: string, body: object, key?: string): HttpCall {
  const headers = { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) };
  return { path, method: 'POST', body: JSON.stringify(body), headers };
}

type SentFacts = Pick<Sent, 'name' | 'owner'> & Partial<Sent>;

function send(world: World, instance: Instance, facts: SentFacts, call: HttpCall): void {
  const sent: Sent = { wish: null, id: null, answer: null, epoch: world.epoch, ...facts };
  world.sent.push(sent);
  world.begin(instance, async () => {
    const { path, method, body } = call;
    const headers = { ...call.headers, 'x-owner': sent.owner };
    const request = new Request(`http://shop.test${path}`, { method, headers, body });
    const response = await instance.handler.fetch(request);
    const text = await response.text();
    sent.answer = { status: response.status, body: text === '' ? null : JSON.parse(text) };
    world.seen.add(`answer: ${sent.name} ${response.status}`);
  });
}
