import { readColumns } from './rowCodec.js';

/** What is to be done, by machine and by people, and what may be forgotten. */
export function writeWorkStatements(schema: string) {
  const columns = readColumns('o');
  const table = `${schema}.orders`;
  return {
    // Rows are locked on the way through the index: whoever comes second waits, sees that they are due no more, and
    // goes on to the next ones.
    takeDue: `
      with due as (
        select o.owner, o.ref, o.due_at, o.seq from ${table} o where o.due_at <= $1::bigint
        order by o.due_at, o.seq limit $3::integer
        for update
      ), taken as (
        update ${table} o set due_at = $2::bigint from due d where o.owner = d.owner and o.ref = d.ref
        returning ${columns}, d.due_at as was_due_at, o.seq
      )
      select * from taken order by was_due_at, seq`,
    hastenFunded: `
      with funded as (
        select o.owner, o.ref from ${table} o
        where o.state = 'funded' and (o.due_at is null or o.due_at > $1::bigint)
        order by o.created, o.seq
        for update
      )
      update ${table} o set due_at = $1::bigint from funded f where o.owner = f.owner and o.ref = f.ref`,
    listForReview: `
      select ${columns} from ${table} o where o.state = 'needs_review' order by o.created, o.seq limit $1::integer`,
    takeTurn: `
      insert into ${schema}.turns as t (name, until) values ($1::text, $3::bigint)
      on conflict (name) do update set until = excluded.until where t.until <= $2::bigint
      returning t.name`,
    prune: `
      with forgotten as (delete from ${schema}.budgets b where b.expires_at <= $1::bigint)
      delete from ${schema}.events e where e.state = 'done' and e.created < $2::bigint`,
  };
}
