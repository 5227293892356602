import { assertSettlementCurrency } from '../../money/assertChargeable.js';
import { advanceTopup, createTopup } from '../../money/topups.js';
import { enumReader, readCurrency, readRange } from '../../wire/choiceReaders.js';
import type { FormValue } from '../../wire/decodeForm.js';
import { integerReader, readString, readText } from '../../wire/parameterReaders.js';
import { mergeMetadata, readMetadata } from '../../wire/readMetadata.js';
import { StripeProblem } from '../../wire/StripeProblem.js';
import { TOPUP_STATUSES } from '../../wire/Topup.js';
import { ignoreParameter } from '../../wire/unusedReaders.js';
import { assertFound } from '../assertFound.js';
import type { Route } from '../defineRoute.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { defineAction, defineList, defineRetrieval } from './defineObjectRoutes.js';

const PATH = '/v1/topups';
const FIELDS = MONEY_FIELDS.topup;

const FILTERS = { amount: readRange, created: readRange, status: enumReader(TOPUP_STATUSES) };

/** Top-ups: list, create, retrieve, update, cancel. */
export function topupRoutes(): Route[] {
  return [
    defineList({
      path: PATH,
      noun: 'topup',
      fields: FIELDS,
      filters: FILTERS,
      page: (core, request, { amount, created, status }) =>
        core.money.topups.page(
          request,
          ({ topup }) =>
            (!amount || amount(topup.amount)) &&
            (!created || created(topup.created)) &&
            (status === undefined || topup.status === status),
        ),
      toWire: ({ topup }) => topup,
    }),
    defineRetrieval({
      path: `${PATH}/{topup}`,
      noun: 'topup',
      fields: FIELDS,
      find: (core, id) => core.money.topups.get(id)?.topup,
    }),
    createRoute,
    defineAction({
      endpoint: ['POST', `${PATH}/{topup}`],
      fields: FIELDS,
      readers: { description: readText, metadata: readMetadata },
      act: (core, { description, metadata }, id) => {
        const record = assertFound(core.money.topups.get(id), 'topup', id);
        const topup = {
          ...record.topup,
          ...(description === undefined ? {} : { description: description === '' ? null : description }),
          metadata: mergeMetadata(record.topup.metadata, metadata),
        };
        core.money.topups.replace({ ...record, topup });
        core.changes.note();
        return topup;
      },
    }),
    defineAction({
      endpoint: ['POST', `${PATH}/{topup}/cancel`],
      fields: FIELDS,
      readers: {},
      act: (core, _, id) => {
        const record = assertFound(core.money.topups.get(id), 'topup', id);
        if (record.topup.status === 'pending') return advanceTopup(core, record, 'canceled').topup;
        throw new StripeProblem(
          `The top-up '${id}' can't be canceled: only pending top-ups can, and it is ${record.topup.status}.`,
        );
      },
    }),
  ];
}

const MAX_DESCRIPTOR_LENGTH = 15;

const createRoute = defineAction({
  endpoint: ['POST', PATH],
  fields: FIELDS,
  readers: {
    amount: integerReader({ minimum: 1, maximum: 99_999_999 }),
    currency: readCurrency,
    description: readString,
    metadata: readMetadata,
    payment_method: readString,
    payment_method_options: ignoreParameter,
    source: readString,
    statement_descriptor: readDescriptor,
    transfer_group: readString,
  },
  required: ['amount', 'currency'],
  act: (core, parameters) => {
    const { amount, currency, source = '' } = parameters;
    assertSettlementCurrency(core.options, currency);
    return createTopup(core, {
      amount,
      currency,
      description: parameters.description ?? null,
      fate: source.endsWith('_noAccount') ? 'fail' : 'succeed',
      metadata: mergeMetadata({}, parameters.metadata),
      statement_descriptor: parameters.statement_descriptor ?? null,
      transfer_group: parameters.transfer_group ?? null,
    }).topup;
  },
});

function readDescriptor(value: FormValue, param: string): string {
  const text = readString(value, param);
  if (text.length <= MAX_DESCRIPTOR_LENGTH) return text;
  throw new StripeProblem(`Invalid string: ${text}; must be at most ${MAX_DESCRIPTOR_LENGTH} characters`, { param });
}
