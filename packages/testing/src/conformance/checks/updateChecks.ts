import { PUBLIC_NAME_MAX_LENGTH } from '@offtake/contract';
import { FULL_LEVEL, type Check, type CheckContext } from '../Check.js';
import { ensure, ensureOk, ensureRefused, ensureUnknown } from '../expectations.js';
import { at } from '../json.js';

/** Changing the beneficiary, and nothing else. */
export const updateChecks: Check[] = [
  {
    name: 'update/beneficiary',
    title: 'POST /orders/{id} changes the name that the removal is retired in, and null takes it away',
    levels: FULL_LEVEL,
    run: checkBeneficiary,
  },
  {
    name: 'update/nothing-else',
    title: 'POST /orders/{id} refuses to change anything else',
    levels: FULL_LEVEL,
    run: checkNothingElse,
  },
  {
    name: 'update/unknown',
    title: 'POST /orders/{id} answers 404 for what does not exist',
    levels: FULL_LEVEL,
    run: checkUnknown,
  },
];

async function checkBeneficiary({ backend, fixtures }: CheckContext): Promise<void> {
  const { id } = await fixtures.place();
  for (const name of ['Offtake conformance, renamed', null]) {
    const body = { beneficiary: name === null ? null : { public_name: name } };
    const updated = await backend.call('updateOrder', { id, body });
    for (const answer of [updated, await backend.call('getOrder', { id })]) {
      ensureOk(answer, 'the order');
      const received = at(answer.json, 'beneficiary', 'public_name') ?? null;
      ensure(at(answer.json, 'id') === id && received === name, {
        expected: `the order ${id} with beneficiary.public_name ${JSON.stringify(name)}`,
        received: `the order ${String(at(answer.json, 'id'))} with ${JSON.stringify(received)}`,
        advice: 'Hand beneficiary on to Stripe’s update, and null as an empty value, which unsets it.',
        answer,
      });
    }
  }
}

const BAD_CHANGES = [
  { body: {}, pointer: '/beneficiary' },
  { body: { beneficiary: null, metric_tons: '9' }, pointer: '/metric_tons' },
  {
    body: { beneficiary: { public_name: 'x'.repeat(PUBLIC_NAME_MAX_LENGTH + 1) } },
    pointer: '/beneficiary/public_name',
  },
];

async function checkNothingElse(context: CheckContext): Promise<void> {
  const { id } = await context.fixtures.firstOrder();
  for (const { body, pointer } of BAD_CHANGES) {
    ensureRefused(context, await context.backend.call('updateOrder', { id, body }), {
      what: `a change of ${pointer}`,
      codes: ['invalid_request'],
      pointer,
      advice: 'Accept { "beneficiary": { "public_name": … } } or { "beneficiary": null }, and nothing beside it.',
    });
  }
}

async function checkUnknown(context: CheckContext): Promise<void> {
  const answer = await context.backend.call('updateOrder', { id: 'conformance_none', body: { beneficiary: null } });
  ensureUnknown(context, answer);
}
