import { PAGE_LIMIT_MAX, type EndpointName } from '@offtake/contract';
import { BOTH_LEVELS, FULL_LEVEL, type Check, type CheckContext } from '../Check.js';
import type { Answer } from '../createBackend.js';
import { ensure, ensureOk, ensureUnknown } from '../expectations.js';
import { isNotOnOffer } from '../isNotOnOffer.js';
import { at, idsOf, itemsOf } from '../json.js';
import { NotRun } from '../outcomes.js';

/** Products, and the suppliers behind them. */
export const catalogueChecks: Check[] = [
  {
    name: 'products/orderable',
    title: 'GET /products has something in test mode that can be ordered',
    levels: BOTH_LEVELS,
    async run({ fixtures }) {
      await fixtures.findOffer();
    },
  },
  {
    name: 'products/prices',
    title: 'In every price the subtotal and the fees make the total',
    levels: BOTH_LEVELS,
    run: checkPrices,
  },
  {
    name: 'products/retrieve',
    title: 'GET /products/{id} answers the product that is in the list',
    levels: BOTH_LEVELS,
    run: (context) => checkRetrieve(context, 'listProducts', 'getProduct'),
  },
  {
    name: 'products/unknown',
    title: 'GET /products/{id} answers 404 for what does not exist',
    levels: BOTH_LEVELS,
    run: (context) => checkUnknown(context, 'getProduct', 'climsku_conformance_none'),
  },
  {
    name: 'suppliers/retrieve',
    title: 'GET /suppliers/{id} answers the supplier that is in the list',
    levels: FULL_LEVEL,
    run: (context) => checkRetrieve(context, 'listSuppliers', 'getSupplier'),
  },
  {
    name: 'suppliers/unknown',
    title: 'GET /suppliers/{id} answers 404 for what does not exist',
    levels: FULL_LEVEL,
    run: (context) => checkUnknown(context, 'getSupplier', 'climsup_conformance_none'),
  },
];

async function checkPrices({ backend }: CheckContext): Promise<void> {
  const answer = await backend.call('listProducts', { query: { limit: PAGE_LIMIT_MAX } });
  ensureOk(answer, 'a page of products');
  for (const product of itemsOf(answer.json) ?? []) {
    for (const [currency, price] of Object.entries(at(product, 'current_prices_per_metric_ton') ?? {})) {
      const [fees, subtotal, total] = ['amount_fees', 'amount_subtotal', 'amount_total'].map((key) => at(price, key));
      ensure(Number(subtotal) + Number(fees) === Number(total), {
        expected: `amount_subtotal + amount_fees = amount_total in ${currency} of ${String(at(product, 'id'))}`,
        received: `${String(subtotal)} + ${String(fees)} and ${String(total)}`,
        advice: 'Relay Stripe’s prices as they are. Amounts are integers in the currency’s smallest unit.',
        answer,
      });
    }
  }
}

async function checkRetrieve(context: CheckContext, list: EndpointName, get: EndpointName): Promise<void> {
  const { backend } = context;
  const page = await backend.call(list, { query: { limit: 1 } });
  ensureOk(page, 'a page');
  const [id] = idsOf(page.json) ?? [];
  if (id === undefined) throw new NotRun('skipped', 'The list is empty.');
  const answer = await backend.call(get, { id, isProbe: context.level === 'relay' });
  skipIfNotOnOffer(context, answer);
  ensureOk(answer, 'the object');
  ensure(at(answer.json, 'id') === id, {
    expected: `the object with the id ${id}`,
    received: `the id ${String(at(answer.json, 'id'))}`,
    advice: 'Answer with the object that the path names.',
    answer,
  });
}

async function checkUnknown(context: CheckContext, get: EndpointName, id: string): Promise<void> {
  const answer = await context.backend.call(get, { id, isProbe: context.level === 'relay' });
  ensureUnknown(context, answer);
}

/** At relay level the interface can do without. */
function skipIfNotOnOffer({ level }: CheckContext, answer: Answer): void {
  if (level === 'relay' && isNotOnOffer(answer)) throw new NotRun('skipped', 'This is not on offer here.');
}
