import type { StripeEmulator } from '@offtake/stripe-emulator';
import { Stripe } from 'stripe';
import type { LockOut } from './History.js';
import type { Gates, Incarnation, StripeFate } from './Gates.js';

/** How an incarnation reaches Stripe. */
export interface StripeLink {
  emulator: StripeEmulator;
  gates: Gates;
  incarnation: Incarnation;
  /** Ends the incarnation, at a point of its own choice. */
  readonly crash: () => void;
  /** Told of each call that reaches Stripe. */
  readonly onCall: (call: StripeCall) => void;
  /** Told of each object that an answer of Stripe's is about. */
  readonly onMade: (id: string) => void;
  /**
   * What goes wrong with a call of this method while the host is about to lose its rights, or has lost them; null for
   * nothing.
   */
  readonly lockOut: (method: string) => LockOut['how'] | 'drop_after' | null;
  /** Spoils requests, to see whether that is noticed. */
  spoil?: ((call: StripeCall) => StripeCall) | undefined;
  /** Spoils answers, to see whether that is noticed. */
  spoilAnswer?: ((answer: StripeReply, call: StripeCall) => StripeReply) | undefined;
}

/** One answer of Stripe's. Header names are in small letters. */
export interface StripeReply {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** One request of the SDK's. */
export interface StripeCall {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

type StripeHttpClient = NonNullable<NonNullable<ConstructorParameters<typeof Stripe>[1]>['httpClient']>;
type StripeAnswer = Awaited<ReturnType<StripeHttpClient['makeRequest']>>;

/** A real SDK whose requests take the way of whoever has it at the time. */
interface Connection {
  stripe: Stripe;
  link: StripeLink | null;
}

/** Asked once per SDK, so in one history and not in the next: it must not count as one that can go wrong. */
const LIVEMODE_PATH = '/v1/climate/products?limit=1';

/** Making an SDK costs more than most histories, so those that nobody uses any more are used again. */
const idle: Connection[] = [];

/** The real SDK on the emulator: each call waits at a scheduling point, and can go wrong there. */
export function simulatedStripe(link: StripeLink): { stripe: Stripe; release: () => void } {
  const connection = idle.pop() ?? connect();
  connection.link = link;
  return {
    stripe: connection.stripe,
    release() {
      connection.link = null;
      idle.push(connection);
    },
  };
}

function connect(): Connection {
  const connection: Connection = {
    link: null,
    stripe: new Stripe('sk_test_secret123', {
      maxNetworkRetries: 0,
      telemetry: false,
      httpClient: {
        getClientName: () => 'simulation',
        makeRequest: async (...[, , path, method, headers, body]) => {
          const { link } = connection;
          if (!link) throw new Error('A history that has ended has called Stripe.');
          const plain = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
          const call = { method, path, headers: Object.fromEntries(plain), body };
          if (path === LIVEMODE_PATH) return reach(link, call);
          return send(link, link.spoil?.(call) ?? call);
        },
      },
    }),
  };
  return connection;
}

async function send(link: StripeLink, call: StripeCall): Promise<StripeAnswer> {
  const { gates, incarnation } = link;
  const label = `${call.method} ${toLabel(call.path)}`;
  const fate = await gates.pass({ kind: 'stripe', label, incarnation });
  switch (fate) {
    case 'crash_before':
      return die(link);
    case 'crash_after':
      await reach(link, call);
      return die(link);
    case 'late':
      return answerLate(link, label, await reach(link, call));
    case 'ok':
      return reach(link, call, link.lockOut(call.method) ?? undefined);
    default:
      return reach(
        link,
        call,
        FAULTS.find((kind) => kind === fate),
      );
  }
}

const FAULTS = [
  'drop_before',
  'drop_after',
  'error_before',
  'error_kept',
  'error_after',
  'unauthorized',
  'forbidden',
  'invalid',
  'rate_limit',
  'lock_timeout',
  'conflict',
  'truncate',
] as const satisfies StripeFate[];

async function reach(
  { emulator, onCall, onMade, spoilAnswer }: StripeLink,
  call: StripeCall,
  fault?: (typeof FAULTS)[number],
): Promise<StripeAnswer> {
  onCall(call);
  const { method, path, headers, body } = call;
  const init = { method, headers: fault ? { ...headers, 'stripe-emulator-fault': fault } : headers };
  const url = `https://api.stripe.com${path}`;
  const response = await emulator.fetch(new Request(url, method === 'POST' ? { ...init, body } : init));
  if (fault === 'truncate') throw new TypeError('terminated');
  const text = await response.text();
  const id = /"id": "((?:cs_test|in|tu)_\w+)"/.exec(text)?.[1];
  // Nobody sees a draft of an invoice, so nobody pays it.
  if (id !== undefined && !text.includes('"status": "draft"')) onMade(id);
  const told = { status: response.status, headers: Object.fromEntries(response.headers), text };
  const reply = spoilAnswer?.(told, call) ?? told;
  return {
    getStatusCode: () => reply.status,
    getHeaders: () => reply.headers,
    getRawResponse: () => response,
    toStream: () => response.body,
    toJSON: async () => JSON.parse(reply.text),
  };
}

async function answerLate<TAnswer>(link: StripeLink, label: string, answer: TAnswer): Promise<TAnswer> {
  const fate = await link.gates.pass({ kind: 'answer', label: `${label} answer`, incarnation: link.incarnation });
  if (fate === 'crash_after') return die(link);
  if (fate === 'reject_after') throw Object.assign(new TypeError('ETIMEDOUT'), { code: 'ETIMEDOUT' });
  return answer;
}

function die<TAnswer>({ crash }: StripeLink): Promise<TAnswer> {
  crash();
  return new Promise(() => {});
}

/** The path without ids and query. */
function toLabel(path: string): string {
  return path.replace(/\?.*$/, '').replaceAll(/\/[a-z_]+_\d{20,}/g, '/{id}');
}
