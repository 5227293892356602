import { WRITTEN_COLUMNS } from './rowCodec.js';
import { NOW } from './sqlNow.js';

const PARAMS = WRITTEN_COLUMNS.map(({ name, type }, index) => ({ name, value: `$${index + 1}::${type}` }));
const NAMES = PARAMS.map(({ name }) => name).join(', ');
const VALUES = PARAMS.map(({ value }) => value).join(', ');
const ORDER = `$${WRITTEN_COLUMNS.findIndex(({ name }) => name === 'order_document') + 1}::text`;

/** Budget entries come as JSON, after the row. */
const entriesAt = (position: number) =>
  `json_to_recordset($${position}::text::json)
    as e (owner text, budget text, amount bigint, max bigint, "expiresAt" bigint)`;
const ENTRIES = entriesAt(WRITTEN_COLUMNS.length + 1);
const ENTRIES_ORDER = 'order by e.owner collate "C", e.budget collate "C"';

/**
 * What writes a row. Parameters: those of the row, then its budget entries. A row that is there is locked first, then
 * the owner's change sequence, then budgets, always in this order, so that no two writers wait for each other.
 */
export function writeRowStatements(schema: string) {
  return { insert: insertStatement(schema), replace: replaceStatement(schema) };
}

/** A budget that has not enough room for its entry. Parameter: the entries. */
export function fullBudgetStatement(schema: string): string {
  return `
    select e.budget from ${entriesAt(1)}
    left join ${schema}.budgets b on b.owner = e.owner and b.budget = e.budget
    where coalesce(b.spent, 0) + e.amount > e.max
    ${ENTRIES_ORDER} limit 1`;
}

/**
 * Adds a row unless there is one, and says when it did. What is there is read by another statement: a repeat is rare,
 * and a wide answer costs each time. When another one is added at the same time, the statement fails altogether,
 * because the ref is not unique, so that nothing is taken of any budget.
 */
function insertStatement(schema: string): string {
  return `
    with existing as (
      select from ${schema}.orders o where o.owner = $1::text and o.ref = $2::text
    ), raised as (
      ${raise(schema, `select $1::text, 1 where ${ORDER} is not null and not exists (select from existing)`)}
    ), inserted as (
      insert into ${schema}.orders (${NAMES}, change_seq, created_seq)
      select ${VALUES}, (select r.change_seq from raised r), (select r.change_seq from raised r)
      where not exists (select from existing)
      returning ${NOW} as now
    ), ${takeBudgets(schema, 'inserted')}
    select now from inserted`;
}

/** The row is locked first: whether the change is made must be known before the sequence is raised. */
function replaceStatement(schema: string): string {
  const assignments = PARAMS.slice(2).map(({ name, value }) => `${name} = ${value}`);
  return `
    with present as (
      select o.owner, o.ref, o.order_document::text as shown from ${schema}.orders o
      where o.owner = $1::text and o.ref = $2::text and o.version = $3::integer - 1
      for update
    ), raised as (
      ${raise(schema, `select p.owner, 1 from present p where ${ORDER} is not null and p.shown is distinct from ${ORDER}`)}
    ), replaced as (
      update ${schema}.orders o set ${assignments.join(', ')},
        change_seq = coalesce((select r.change_seq from raised r), o.change_seq),
        created_seq = coalesce(o.created_seq, (select r.change_seq from raised r))
      from present p where o.owner = p.owner and o.ref = p.ref
      returning o.version
    ), ${takeBudgets(schema, 'replaced')}
    select version from replaced`;
}

/**
 * Whoever raises the sequence holds it until the change is there for all to see: so no reader sees the next one first.
 */
function raise(schema: string, owners: string): string {
  return `insert into ${schema}.owners as w (owner, change_seq) ${owners}
      on conflict (owner) do update set change_seq = w.change_seq + 1
      returning w.change_seq`;
}

/** A budget without room violates `budgets_room`, and then nothing at all is changed. */
function takeBudgets(schema: string, written: string): string {
  return `taken as (
      insert into ${schema}.budgets as b (owner, budget, spent, max, expires_at)
      select e.owner, e.budget, e.amount, e.max, e."expiresAt" from ${ENTRIES}
      where e.amount > 0 and exists (select from ${written})
      ${ENTRIES_ORDER}
      on conflict (owner, budget) do update set spent = b.spent + excluded.spent, max = excluded.max,
        expires_at = greatest(b.expires_at, excluded.expires_at)
    ), given as (
      select b.owner, b.budget, e.amount, e."expiresAt" from ${ENTRIES}
      join ${schema}.budgets b on b.owner = e.owner and b.budget = e.budget
      where e.amount < 0 and exists (select from ${written})
      order by b.owner, b.budget
      for update of b
    ), given_back as (
      update ${schema}.budgets b set spent = greatest(0, b.spent + g.amount),
        expires_at = greatest(b.expires_at, g."expiresAt")
      from given g where b.owner = g.owner and b.budget = g.budget
    )`;
}
