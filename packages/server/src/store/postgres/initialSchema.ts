/**
 * The tables of the first release. Texts are compared by their bytes (`collate "C"`): the same on every computer, after
 * each update of its C library. Documents are `json`, not `jsonb`, because a repeated call is made from them byte for
 * byte.
 */
export function initialSchema(schema: string): string[] {
  return [...orderTable(schema), ...changeTables(schema), ...budgetTable(schema), ...eventTables(schema)];
}

function orderTable(schema: string): string[] {
  return [
    `create table ${schema}.orders (
      owner text collate "C" not null,
      ref text collate "C" not null,
      seq bigint generated always as identity,
      version integer not null,
      state text collate "C" not null,
      intent_hash text collate "C" not null,
      intent json,
      offer json,
      attempt integer not null,
      first_attempt_at bigint,
      attempted_at bigint,
      lease_until bigint,
      problem json,
      funding json,
      funding_object text collate "C",
      payment_intent text collate "C",
      stripe_order text collate "C",
      status text collate "C",
      order_document json,
      refreshed_at bigint,
      due_at bigint,
      failures integer not null,
      reserved json not null,
      created bigint not null,
      change_seq bigint,
      created_seq bigint,
      constraint orders_pkey primary key (owner, ref)
    )`,
    `create unique index orders_stripe_order on ${schema}.orders (stripe_order) where stripe_order is not null`,
    `create unique index orders_funding_object on ${schema}.orders (funding_object) where funding_object is not null`,
    `create unique index orders_payment_intent on ${schema}.orders (payment_intent) where payment_intent is not null`,
    `create index orders_newest on ${schema}.orders (owner, created desc, seq desc) where order_document is not null`,
    `create index orders_newest_by_status on ${schema}.orders (owner, status, created desc, seq desc)
      where order_document is not null`,
    `create index orders_changes on ${schema}.orders (owner, change_seq) where change_seq is not null`,
    `create index orders_due on ${schema}.orders (due_at, seq) where due_at is not null`,
    `create index orders_watched on ${schema}.orders (state, created, seq) where state in ('funded', 'needs_review')`,
  ];
}

/** The last number of each owner's sequence, and the number of each product's last change. */
function changeTables(schema: string): string[] {
  return [
    `create table ${schema}.owners (
      owner text collate "C" primary key,
      change_seq bigint not null
    )`,
    `create table ${schema}.product_changes (
      product text collate "C" primary key,
      change_seq bigint not null
    )`,
    `create index product_changes_latest on ${schema}.product_changes (change_seq)`,
  ];
}

/** `budgets_room` is what a statement fails at that would take too much. */
function budgetTable(schema: string): string[] {
  return [
    `create table ${schema}.budgets (
      owner text collate "C" not null,
      budget text collate "C" not null,
      spent bigint not null,
      max bigint,
      expires_at bigint not null,
      constraint budgets_pkey primary key (owner, budget),
      constraint budgets_room check (spent <= max)
    )`,
    `create index budgets_expiry on ${schema}.budgets (expires_at)`,
  ];
}

/** The inbox, and turns at working on it. */
function eventTables(schema: string): string[] {
  return [
    `create table ${schema}.events (
      id text collate "C" primary key,
      type text collate "C" not null,
      object text collate "C",
      created bigint not null,
      state text collate "C" not null,
      failures integer not null,
      due_at bigint,
      problem text collate "C"
    )`,
    `create index events_due on ${schema}.events (due_at, created, id) where due_at is not null`,
    `create index events_by_state on ${schema}.events (state, created, id) where state in ('done', 'dead')`,
    `create table ${schema}.turns (
      name text collate "C" primary key,
      until bigint not null
    )`,
  ];
}
