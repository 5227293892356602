import { expandReader } from '../wire/expand.js';
import { readParameters } from '../wire/readParameters.js';
import { defineRoute } from './defineRoute.js';

/** Answers with the account's balance. */
export const retrieveBalanceRoute = defineRoute({
  endpoint: ['GET', '/v1/balance'],
  read: (form) => readParameters(form, { expand: expandReader({}) }),
  execute: ({ core }) => core.ledger.toBalance(),
});
