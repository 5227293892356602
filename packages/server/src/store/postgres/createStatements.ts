import { writeChangeStatements } from './changeStatements.js';
import { writeEventStatements } from './eventStatements.js';
import { writeListStatements } from './listStatements.js';
import { readColumns } from './rowCodec.js';
import { fullBudgetStatement, writeRowStatements } from './rowStatements.js';
import { NOW } from './sqlNow.js';
import { writeWorkStatements } from './workStatements.js';

/** The texts of all statements: the same for every call of a kind, so that a driver may prepare each once. */
export type Statements = ReturnType<typeof createStatements>;

/** Writes the statements for a schema. `schema` is quoted. */
export function createStatements(schema: string) {
  const orders = `${schema}.orders`;
  const columns = readColumns('o');
  return {
    now: `select ${NOW} as now`,
    isThere: `
      select ${NOW} as now,
        exists (select from ${orders} o where o.owner = $1::text and o.ref = $2::text)::int as is_there`,
    find: `select ${columns} from ${orders} o where o.owner = $1::text and o.ref = $2::text`,
    findByStripeId: `
      select ${columns} from (
        select o.* from ${orders} o where o.stripe_order = $1::text
        union all select o.* from ${orders} o where o.funding_object = $1::text
        union all select o.* from ${orders} o where o.payment_intent = $1::text) o limit 1`,
    fullBudget: fullBudgetStatement(schema),
    ...writeRowStatements(schema),
    ...writeListStatements(orders),
    ...writeWorkStatements(schema),
    events: writeEventStatements(`${schema}.events`),
    changes: writeChangeStatements(schema),
  };
}
