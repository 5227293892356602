import { readColumns } from './rowCodec.js';

/** What is to be done, by machine and by people, and what may be forgotten. */
export function writeWorkStatements(schema: string) {
  const columns = readColumns('o');
  const table = `${schema}.orders`;
  return {
    // Whoever comes second waits, and then sees that a row is due no more. Rows are locked in the order in which they
    // were made, which never changes: those who lock several in different orders could wait for each other.
    takeDue: `
      with due as (
        select o.owner, o.ref from ${table} o where o.due_at <= $1::bigint
        order by o.due_at, o.seq limit $3::integer
      ), locked as (
        select o.owner, o.ref, o.due_at from due d join ${table} o on o.owner = d.owner and o.ref = d.ref
        where o.due_at <= $1::bigint
        order by o.seq
        for update of o
      ), taken as (
        update ${table} o set due_at = $2::bigint from locked l where o.owner = l.owner and o.ref = l.ref
        returning ${columns}, l.due_at as was_due_at, o.seq
      )
      select * from taken order by was_due_at, seq`,
    hastenFunded: `
      with funded as (
        select o.owner, o.ref from ${table} o
        where o.state = 'funded' and (o.due_at is null or o.due_at > $1::bigint)
        order by o.seq
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
      with expired as (
        select b.owner, b.budget from ${schema}.budgets b where b.expires_at <= $1::bigint
        order by b.owner, b.budget
        for update
      ), forgotten as (
        delete from ${schema}.budgets b using expired x where b.owner = x.owner and b.budget = x.budget
      )
      delete from ${schema}.events e where e.state = 'done' and e.created < $2::bigint`,
  };
}
