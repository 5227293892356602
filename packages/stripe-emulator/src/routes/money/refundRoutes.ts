import { formatMoney } from '../../money/formatMoney.js';
import { createRefund } from '../../money/refunds.js';
import type { EmulatorCore } from '../../state/EmulatorCore.js';
import type { Charge } from '../../wire/Charge.js';
import { enumReader, readRange } from '../../wire/choiceReaders.js';
import { integerReader, readString } from '../../wire/parameterReaders.js';
import { mergeMetadata, readMetadata } from '../../wire/readMetadata.js';
import { REFUND_REASONS } from '../../wire/Refund.js';
import { StripeProblem } from '../../wire/StripeProblem.js';
import { ignoreParameter, refuseParameter } from '../../wire/unusedReaders.js';
import { assertFound } from '../assertFound.js';
import type { Route } from '../defineRoute.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { assertNamed } from './assertNamed.js';
import { defineAction, defineList, defineRetrieval } from './defineObjectRoutes.js';

const PATH = '/v1/refunds';
const FIELDS = MONEY_FIELDS.refund;

const READERS = {
  amount: integerReader({ minimum: 1 }),
  charge: readString,
  currency: ignoreParameter,
  instructions_email: ignoreParameter,
  metadata: readMetadata,
  payment_intent: readString,
  reason: enumReader(REFUND_REASONS),
  refund_application_fee: refuseParameter,
  reverse_transfer: refuseParameter,
};

/** Refunds: list, create, retrieve, update. */
export function refundRoutes(): Route[] {
  return [
    defineList({
      path: PATH,
      noun: 'refund',
      fields: FIELDS,
      filters: { charge: readString, created: readRange, payment_intent: readString },
      page: (core, request, { charge, created, payment_intent: intent }) =>
        core.money.refunds.page(
          request,
          (refund) =>
            (charge === undefined || refund.charge === charge) &&
            (!created || created(refund.created)) &&
            (intent === undefined || refund.payment_intent === intent),
        ),
      toWire: (refund) => refund,
    }),
    defineRetrieval({
      path: `${PATH}/{refund}`,
      noun: 'refund',
      fields: FIELDS,
      find: (core, id) => core.money.refunds.get(id),
    }),
    defineAction({
      endpoint: ['POST', PATH],
      fields: FIELDS,
      readers: READERS,
      act: (core, parameters) => {
        const charge = chooseCharge(core, parameters);
        const amount = parameters.amount ?? charge.amount - charge.amount_refunded;
        assertRefundable(charge, amount);
        const metadata = mergeMetadata({}, parameters.metadata);
        return createRefund(core, charge, { amount, metadata, reason: parameters.reason ?? null });
      },
    }),
    defineAction({
      endpoint: ['POST', `${PATH}/{refund}`],
      fields: FIELDS,
      readers: { metadata: readMetadata },
      act: (core, { metadata }, id) => {
        const refund = assertFound(core.money.refunds.get(id), 'refund', id);
        const changed = { ...refund, metadata: mergeMetadata(refund.metadata, metadata) };
        core.money.refunds.replace(changed);
        core.changes.note();
        return changed;
      },
    }),
  ];
}

function chooseCharge(core: EmulatorCore, named: { charge?: string; payment_intent?: string }): Charge {
  const { charge: id, payment_intent: intentId } = named;
  if (id !== undefined) return assertNamed(core.money.charges.get(id), 'charge', { id, param: 'charge' });
  if (intentId === undefined)
    throw new StripeProblem(
      'One of the following params should be provided for this request: payment_intent or charge.',
      { code: 'parameter_missing', param: 'charge' },
    );
  const record = core.money.intents.get(intentId);
  const { intent } = assertNamed(record, 'payment_intent', { id: intentId, param: 'payment_intent' });
  const charge = core.money.charges.get(intent.latest_charge ?? '');
  if (charge) return charge;
  throw new StripeProblem(`This PaymentIntent (${intentId}) does not have a successful charge to refund.`, {
    param: 'payment_intent',
  });
}

function assertRefundable(charge: Charge, amount: number): void {
  if (charge.status !== 'succeeded')
    throw new StripeProblem(`The charge ${charge.id} can't be refunded: it is ${charge.status}, not succeeded.`);
  const left = charge.amount - charge.amount_refunded;
  if (left === 0)
    throw new StripeProblem(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  if (amount <= left) return;
  throw new StripeProblem(
    `Refund amount (${formatMoney(amount, charge.currency)}) is greater than unrefunded amount on charge (${formatMoney(left, charge.currency)})`,
    { param: 'amount' },
  );
}
