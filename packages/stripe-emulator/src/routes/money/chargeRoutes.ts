import { readRange } from '../../wire/choiceReaders.js';
import { readString } from '../../wire/parameterReaders.js';
import type { Route } from '../defineRoute.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { defineList, defineRetrieval } from './defineObjectRoutes.js';

const PATH = '/v1/charges';

/** Charges: list, retrieve. */
export function chargeRoutes(): Route[] {
  return [
    defineList({
      path: PATH,
      noun: 'charge',
      fields: MONEY_FIELDS.charge,
      filters: { created: readRange, customer: readString, payment_intent: readString },
      page: (core, request, { created, customer, payment_intent: intent }) =>
        core.money.charges.page(
          request,
          (charge) =>
            (!created || created(charge.created)) &&
            (customer === undefined || charge.customer === customer) &&
            (intent === undefined || charge.payment_intent === intent),
        ),
      toWire: (charge) => charge,
    }),
    defineRetrieval({
      path: `${PATH}/{charge}`,
      noun: 'charge',
      fields: MONEY_FIELDS.charge,
      find: (core, id) => core.money.charges.get(id),
    }),
  ];
}
