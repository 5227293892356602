import { BOTH_LEVELS, type Check, type CheckContext } from '../Check.js';
import { ensure } from '../expectations.js';
import { NotRun } from '../outcomes.js';

/** Who may call, and what an id must never become. */
export const accessChecks: Check[] = [
  {
    name: 'access/anonymous',
    title: 'Orders can be neither seen nor placed nor canceled without the caller’s credentials',
    levels: BOTH_LEVELS,
    run: checkAnonymous,
  },
  {
    name: 'access/id-is-no-path',
    title: 'An id with slashes in it reaches nothing else of the Stripe account',
    levels: BOTH_LEVELS,
    run: checkIdIsNoPath,
  },
];

async function checkAnonymous({ backend }: CheckContext): Promise<void> {
  if (!backend.hasCredentials)
    throw new NotRun('skipped', 'No --header was given, so it is not known what credentials are here.');
  const answers = [
    await backend.call('listOrders', { isAnonymous: true }),
    // An order without anything in it, which could buy nothing.
    await backend.call('createOrder', { isAnonymous: true, idempotencyKey: 'conformance-anonymous' }),
    await backend.call('cancelOrder', { isAnonymous: true, id: 'conformance_none' }),
  ];
  for (const answer of answers) {
    ensure(answer.status === 401 || answer.status === 403, {
      expected: '401, or 403, to a caller who does not say who they are',
      advice:
        'Ask who is calling before anything else: whoever can place orders spends the balance of the Stripe account.',
      answer,
    });
  }
}

/** What a backend that pastes an id into an address would fetch from Stripe with its key. */
const PATHS = ['../products', '../../balance'];

async function checkIdIsNoPath({ backend }: CheckContext): Promise<void> {
  for (const id of PATHS) {
    const answer = await backend.send({ method: 'GET', path: `/orders/${encodeURIComponent(id)}` });
    ensure(answer.status >= 400 && answer.status < 500, {
      expected: `the id "${id}" to be refused, with 4xx`,
      advice:
        'Encode the id when you put it into an address at Stripe, and refuse what is not made of letters, digits, _ and -.',
      answer,
    });
  }
}
