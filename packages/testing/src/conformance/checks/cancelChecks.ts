import { BOTH_LEVELS, type Check, type CheckContext } from '../Check.js';
import type { Answer } from '../createBackend.js';
import { ensure, ensureOk, ensureRefused, ensureUnknown } from '../expectations.js';
import { at } from '../json.js';

/** Canceling orders. */
export const cancelChecks: Check[] = [
  {
    name: 'cancel/new-order',
    title: 'POST /orders/{id}/cancel cancels an order that was placed a moment ago',
    levels: BOTH_LEVELS,
    run: checkCancel,
  },
  {
    name: 'cancel/again',
    title: 'Canceling once more answers the canceled order or refuses, and changes nothing',
    levels: BOTH_LEVELS,
    run: checkCancelAgain,
  },
  {
    name: 'cancel/unknown',
    title: 'POST /orders/{id}/cancel answers 404 for what does not exist',
    levels: BOTH_LEVELS,
    run: checkUnknown,
  },
];

async function checkCancel({ backend, fixtures }: CheckContext): Promise<void> {
  const { id } = await fixtures.place();
  const canceled = await backend.call('cancelOrder', { id });
  ensureCanceled(canceled, id);
  ensureCanceled(await backend.call('getOrder', { id }), id);
}

async function checkCancelAgain(context: CheckContext): Promise<void> {
  const { backend, fixtures } = context;
  const { id } = await fixtures.place();
  const first = await backend.call('cancelOrder', { id });
  const second = await backend.call('cancelOrder', { id });
  if (second.status === 200) ensureCanceled(second, id);
  else ensureRefused(context, second, { what: 'canceling twice', codes: ['not_cancelable'], advice: ADVICE });
  const read = await backend.call('getOrder', { id });
  ensure(at(read.json, 'canceled_at') === at(first.json, 'canceled_at'), {
    expected: `canceled_at ${String(at(first.json, 'canceled_at'))}, as the first time`,
    received: `canceled_at ${String(at(read.json, 'canceled_at'))}`,
    advice: ADVICE,
    answer: read,
  });
}

async function checkUnknown(context: CheckContext): Promise<void> {
  ensureUnknown(context, await context.backend.call('cancelOrder', { id: 'conformance_none' }));
}

const ADVICE = 'Call Stripe’s cancel with the order of the path, and answer with the order that it returns.';

function ensureCanceled(answer: Answer, id: string): void {
  ensureOk(answer, 'the canceled order');
  const [status, canceledAt] = [at(answer.json, 'status'), at(answer.json, 'canceled_at')];
  ensure(at(answer.json, 'id') === id && status === 'canceled' && typeof canceledAt === 'number', {
    expected: `the order ${id}, with status "canceled" and the time in canceled_at`,
    received: `the order ${String(at(answer.json, 'id'))}, with status ${JSON.stringify(status)} and canceled_at ${String(canceledAt)}`,
    advice: ADVICE,
    answer,
  });
}
