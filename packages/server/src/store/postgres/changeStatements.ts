import { readColumns } from './rowCodec.js';

/** What has changed. */
export function writeChangeStatements(schema: string) {
  return {
    readLast: `
      select coalesce(w.change_seq, 0) as seq
      from json_array_elements_text($1::text::json) with ordinality as wanted (owner, place)
      left join ${schema}.owners w on w.owner = wanted.owner
      order by wanted.place`,
    listOrders: `
      select ${readColumns('o')}, o.change_seq, o.created_seq from ${schema}.orders o
      where o.owner = $1::text and o.change_seq > $2::bigint and o.order_document is not null
      order by o.change_seq limit $3::integer`,
    addProduct: `
      with raised as (
        insert into ${schema}.owners as w (owner, change_seq) values ('', 1)
        on conflict (owner) do update set change_seq = w.change_seq + 1
        returning w.change_seq
      )
      insert into ${schema}.product_changes (product, change_seq) select $1::text, r.change_seq from raised r
      on conflict (product) do update set change_seq = excluded.change_seq`,
    listProducts: `
      select p.product, p.change_seq from ${schema}.product_changes p
      where p.change_seq > $1::bigint order by p.change_seq limit $2::integer`,
  };
}
