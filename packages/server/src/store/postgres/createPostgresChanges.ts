import type { ChangeLog } from '../OrderStore.js';
import { fromRecord, isStorable } from './rowCodec.js';
import type { StatementAccess } from './StatementAccess.js';

/** What has changed, in Postgres. */
export function createPostgresChanges({ statements: { changes }, run }: StatementAccess): ChangeLog {
  return {
    async readLast(owners) {
      const storable = owners.map((owner) => (isStorable(owner) ? owner : null));
      return (await run(changes.readLast, [JSON.stringify(storable)])).map(({ seq }) => Number(seq));
    },
    async listOrders({ owner, after, limit }) {
      if (!isStorable(owner)) return [];
      const records = await run(changes.listOrders, [owner, after, limit]);
      return records.map((record) => ({
        seq: Number(record['change_seq']),
        createdSeq: Number(record['created_seq']),
        row: fromRecord(record),
      }));
    },
    async addProduct(product) {
      await run(changes.addProduct, [product]);
    },
    async listProducts({ after, limit }) {
      const records = await run(changes.listProducts, [after, limit]);
      return records.map(({ product, change_seq: seq }) => ({ seq: Number(seq), product: String(product) }));
    },
  };
}
