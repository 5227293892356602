import { expireSession } from '../../money/sessions.js';
import { enumReader, readRange } from '../../wire/choiceReaders.js';
import { readString } from '../../wire/parameterReaders.js';
import { mergeMetadata, readMetadata } from '../../wire/readMetadata.js';
import { StripeProblem } from '../../wire/StripeProblem.js';
import { assertFound } from '../assertFound.js';
import type { Route } from '../defineRoute.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { pageOfLines } from '../listOfAll.js';
import { createCheckoutSessionRoute } from './createCheckoutSessionRoute.js';
import { defineAction, defineList, defineRetrieval } from './defineObjectRoutes.js';

const PATH = '/v1/checkout/sessions';
const NOUN = 'checkout.session';
const FIELDS = MONEY_FIELDS.session;
const FILTERS = {
  created: readRange,
  customer: readString,
  payment_intent: readString,
  status: enumReader(['complete', 'expired', 'open']),
};

/** Checkout Sessions: list, create, retrieve, update, expire, and their line items. */
export function checkoutSessionRoutes(): Route[] {
  return [
    defineList({
      path: PATH,
      noun: NOUN,
      fields: FIELDS,
      filters: FILTERS,
      page: (core, request, { created, customer, payment_intent: intent, status }) =>
        core.money.sessions.page(
          request,
          ({ session }) =>
            (!created || created(session.created)) &&
            (customer === undefined || session.customer === customer) &&
            (intent === undefined || session.payment_intent === intent) &&
            (status === undefined || session.status === status),
        ),
      toWire: ({ session }) => session,
    }),
    defineRetrieval({
      path: `${PATH}/{session}`,
      noun: NOUN,
      fields: FIELDS,
      find: (core, id) => core.money.sessions.get(id)?.session,
    }),
    createCheckoutSessionRoute,
    defineAction({
      endpoint: ['POST', `${PATH}/{session}`],
      fields: FIELDS,
      readers: { metadata: readMetadata },
      act: (core, { metadata }, id) => {
        const record = assertFound(core.money.sessions.get(id), NOUN, id);
        const session = { ...record.session, metadata: mergeMetadata(record.session.metadata, metadata) };
        core.money.sessions.replace({ ...record, session });
        core.changes.note();
        return session;
      },
    }),
    defineAction({
      endpoint: ['POST', `${PATH}/{session}/expire`],
      fields: FIELDS,
      readers: {},
      act: (core, _, id) => {
        const record = assertFound(core.money.sessions.get(id), NOUN, id);
        if (record.session.status === 'open') return expireSession(core, record).session;
        throw new StripeProblem(
          `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${record.session.status}.`,
        );
      },
    }),
    defineList({
      path: `${PATH}/{session}/line_items`,
      noun: 'line item',
      fields: { price: { product: {} } },
      filters: {},
      page: (core, request, { id }) =>
        pageOfLines(assertFound(core.money.sessions.get(id), NOUN, id).lineItems, request),
      toWire: (line) => line,
    }),
  ];
}
