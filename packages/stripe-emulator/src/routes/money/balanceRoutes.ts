import { readCurrency, readRange } from '../../wire/choiceReaders.js';
import { readString } from '../../wire/parameterReaders.js';
import type { Route } from '../defineRoute.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { defineList, defineRetrieval } from './defineObjectRoutes.js';

const PATH = '/v1/balance_transactions';
const NOUN = 'balance transaction';

/** Balance transactions: list, retrieve. */
export function balanceRoutes(): Route[] {
  return [
    defineList({
      path: PATH,
      noun: NOUN,
      fields: MONEY_FIELDS.balanceTransaction,
      filters: {
        created: readRange,
        currency: readCurrency,
        payout: readString,
        source: readString,
        type: readString,
      },
      page: (core, request, { created, currency, payout, source, type }) =>
        core.ledger.page(
          request,
          (transaction) =>
            (!created || created(transaction.created)) &&
            (currency === undefined || transaction.currency === currency) &&
            (payout === undefined || transaction.source === payout) &&
            (source === undefined || transaction.source === source) &&
            (type === undefined || transaction.type === type),
        ),
      toWire: (transaction) => transaction,
    }),
    defineRetrieval({
      path: `${PATH}/{transaction}`,
      noun: NOUN,
      fields: MONEY_FIELDS.balanceTransaction,
      find: (core, id) => core.ledger.get(id),
    }),
  ];
}
