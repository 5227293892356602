import { assertSettlementCurrency } from '../../money/assertChargeable.js';
import { advancePayout, createPayout } from '../../money/payouts.js';
import { enumReader, readCurrency, readRange } from '../../wire/choiceReaders.js';
import { integerReader, readString } from '../../wire/parameterReaders.js';
import { PAYOUT_STATUSES } from '../../wire/Payout.js';
import { mergeMetadata, readMetadata } from '../../wire/readMetadata.js';
import { StripeProblem } from '../../wire/StripeProblem.js';
import { refuseParameter } from '../../wire/unusedReaders.js';
import { assertFound } from '../assertFound.js';
import type { Route } from '../defineRoute.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { defineAction, defineList, defineRetrieval } from './defineObjectRoutes.js';

const PATH = '/v1/payouts';
const FIELDS = MONEY_FIELDS.payout;

const FILTERS = {
  arrival_date: readRange,
  created: readRange,
  destination: readString,
  status: enumReader(PAYOUT_STATUSES),
};

/** Payouts: list, create, retrieve, update, cancel. */
export function payoutRoutes(): Route[] {
  return [
    defineList({
      path: PATH,
      noun: 'payout',
      fields: FIELDS,
      filters: FILTERS,
      page: (core, request, { arrival_date: arrival, created, destination, status }) =>
        core.money.payouts.page(
          request,
          (payout) =>
            (!arrival || arrival(payout.arrival_date)) &&
            (!created || created(payout.created)) &&
            (destination === undefined || payout.destination === destination) &&
            (status === undefined || payout.status === status),
        ),
      toWire: (payout) => payout,
    }),
    defineRetrieval({
      path: `${PATH}/{payout}`,
      noun: 'payout',
      fields: FIELDS,
      find: (core, id) => core.money.payouts.get(id),
    }),
    createRoute,
    defineAction({
      endpoint: ['POST', `${PATH}/{payout}`],
      fields: FIELDS,
      readers: { metadata: readMetadata },
      act: (core, { metadata }, id) => {
        const payout = assertFound(core.money.payouts.get(id), 'payout', id);
        const changed = { ...payout, metadata: mergeMetadata(payout.metadata, metadata) };
        core.money.payouts.replace(changed);
        core.changes.note();
        return changed;
      },
    }),
    defineAction({
      endpoint: ['POST', `${PATH}/{payout}/cancel`],
      fields: FIELDS,
      readers: {},
      act: (core, _, id) => {
        const payout = assertFound(core.money.payouts.get(id), 'payout', id);
        if (payout.status === 'pending' && !payout.automatic) return advancePayout(core, payout, 'canceled');
        throw new StripeProblem(
          `The payout '${id}' can't be canceled: only pending payouts that were made by request can.`,
        );
      },
    }),
  ];
}

const CREATE_READERS = {
  amount: integerReader({ minimum: 1 }),
  currency: readCurrency,
  description: readString,
  destination: readString,
  metadata: readMetadata,
  method: enumReader(['instant', 'standard']),
  payout_method: refuseParameter,
  source_type: enumReader(['bank_account', 'card', 'fpx']),
  statement_descriptor: readString,
};

const createRoute = defineAction({
  endpoint: ['POST', PATH],
  fields: FIELDS,
  readers: CREATE_READERS,
  required: ['amount', 'currency'],
  act: (core, parameters) => {
    const { amount, currency } = parameters;
    assertSettlementCurrency(core.options, currency);
    if (amount > core.ledger.available(currency))
      throw new StripeProblem(
        'You have insufficient funds in your Stripe account for this transfer. Your card balance is too low. You can use the /v1/balance endpoint to view your Stripe balance (for more details, see stripe.com/docs/api#balance).',
        { code: 'balance_insufficient' },
      );
    return createPayout(core, {
      amount,
      automatic: false,
      currency,
      description: parameters.description ?? null,
      metadata: mergeMetadata({}, parameters.metadata),
      method: parameters.method ?? 'standard',
      source_type: parameters.source_type ?? 'card',
      statement_descriptor: parameters.statement_descriptor ?? null,
    });
  },
});
