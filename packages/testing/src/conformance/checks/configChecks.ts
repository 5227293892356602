import { CONTRACT_VERSION, currencySchema } from '@offtake/contract';
import * as v from 'valibot';
import { FULL_LEVEL, type Check } from '../Check.js';
import { ensure, ensureOk } from '../expectations.js';
import { at } from '../json.js';

/** What a backend says of itself. */
export const configChecks: Check[] = [
  {
    name: 'config/version',
    title: `GET /config names version ${CONTRACT_VERSION} of the contract`,
    levels: FULL_LEVEL,
    async run({ backend }) {
      const answer = await backend.call('getConfig');
      ensureOk(answer, 'the configuration');
      const version = at(answer.json, 'contract_version');
      ensure(version === CONTRACT_VERSION, {
        expected: `contract_version "${CONTRACT_VERSION}"`,
        received: JSON.stringify(version),
        advice: 'Name the version of the contract that the backend speaks, or use the kit of that version.',
        answer,
      });
    },
  },
  {
    name: 'config/offer',
    title: 'GET /config offers at least one currency and one way to pay',
    levels: FULL_LEVEL,
    async run({ backend }) {
      const answer = await backend.call('getConfig');
      ensureOk(answer, 'the configuration');
      const [currencies, sources] = [at(answer.json, 'currencies'), at(answer.json, 'payment_sources')];
      ensure(v.is(v.pipe(v.array(currencySchema), v.minLength(1)), currencies), {
        expected: 'currencies to hold at least one code in lower case, the default first',
        received: JSON.stringify(currencies),
        advice: 'List the currencies that the Stripe account can order in, such as ["usd"].',
        answer,
      });
      ensure(v.is(v.pipe(v.array(v.string()), v.minLength(1)), sources), {
        expected: 'payment_sources to hold at least one way to pay, the default first',
        received: JSON.stringify(sources),
        advice: 'List the ways to pay that are on offer; ["balance"] when orders are paid from the Stripe balance.',
        answer,
      });
    },
  },
];
