import { EVENT_COLUMNS } from './eventCodec.js';
import { NOW } from './sqlNow.js';

const PARAMS = EVENT_COLUMNS.map(({ name, type }, index) => ({ name, value: `$${index + 1}::${type}` }));

/** The inbox. `table` is quoted. */
export function writeEventStatements(table: string) {
  const columns = EVENT_COLUMNS.map(({ name }) => `e.${name}`).join(', ');
  const assignments = PARAMS.slice(1).map(({ name, value }) => `${name} = ${value}`);
  return {
    add: addStatement(table, PARAMS),
    addDueIn: addStatement(
      table,
      PARAMS.map(({ name, value }) => ({ name, value: name === 'due_at' ? `${NOW} + ${value}` : value })),
    ),
    takeDue: `
      with due as (
        select e.id from ${table} e where e.due_at <= $1::bigint
        order by e.due_at, e.created, e.id limit $3::integer
      ), locked as (
        select e.id, e.due_at from due d join ${table} e on e.id = d.id
        where e.due_at <= $1::bigint
        order by e.id
        for update of e
      ), taken as (
        update ${table} e set due_at = $2::bigint from locked l where e.id = l.id
        returning ${columns}, l.due_at as was_due_at
      )
      select * from taken order by was_due_at, created, id`,
    update: `update ${table} e set ${assignments.join(', ')} where e.id = $1::text`,
    find: `select ${columns} from ${table} e where e.id = $1::text`,
    listDead: `select ${columns} from ${table} e where e.state = 'dead' order by e.created, e.id limit $1::integer`,
  };
}

/** Says `id` when the event was not there. */
function addStatement(table: string, params: readonly { name: string; value: string }[]): string {
  return `
      insert into ${table} as e (${params.map(({ name }) => name).join(', ')})
      values (${params.map(({ value }) => value).join(', ')})
      on conflict (id) do nothing
      returning e.id`;
}
