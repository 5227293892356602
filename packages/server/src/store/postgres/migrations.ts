/** One change of the schema. Once released it is never edited: what was wrong is put right by the next one. */
export interface Migration {
  /** 1 for the first, then one more each. */
  version: number;
  /**
   * The oldest version of the code, told by the newest migration that it knows, that can work on the schema after this
   * change. What only adds (a table, an index, a column that may be null) keeps the number of the one before; taking
   * something away raises it, and waits for a release after the one that stopped using it.
   */
  oldestCode: number;
  /** The statements, which are run as one. `schema` is quoted. */
  statements: (schema: string) => string[];
}

/**
 * The schema. Texts are compared by their bytes (`collate "C"`): the same on every computer, after each update of its C
 * library. Documents are `json`, not `jsonb`, because a repeated call is made from them byte for byte.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    oldestCode: 1,
    statements: (schema) => [
      `create table ${schema}.orders (
        owner text collate "C" not null,
        ref text collate "C" not null,
        seq bigint generated always as identity,
        version integer not null,
        state text collate "C" not null,
        intent_hash text collate "C" not null,
        intent json,
        attempt integer not null,
        first_attempt_at bigint,
        attempted_at bigint,
        lease_until bigint,
        problem json,
        stripe_order text collate "C",
        status text collate "C",
        order_document json,
        refreshed_at bigint,
        refresh_due_at bigint,
        created bigint not null,
        constraint orders_pkey primary key (owner, ref)
      )`,
      `create unique index orders_stripe_order on ${schema}.orders (stripe_order) where stripe_order is not null`,
      `create index orders_newest on ${schema}.orders (owner, created desc, seq desc) where state = 'done'`,
      `create index orders_newest_by_status on ${schema}.orders (owner, status, created desc, seq desc)
        where state = 'done'`,
      `create index orders_unsettled on ${schema}.orders (attempted_at, seq) where state = 'attempting'`,
      `create index orders_due on ${schema}.orders (refresh_due_at, seq) where refresh_due_at is not null`,
    ],
  },
];
