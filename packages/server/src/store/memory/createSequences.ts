import { EVERYONE } from '../everyone.js';
import type { ChangesQuery, ProductChange } from '../OrderStore.js';

/** Each owner's change sequence, and the products' changes, which are everyone's. */
export function createSequences() {
  const last = new Map<string, number>();
  // A Map keeps the order in which keys were set.
  const products = new Map<string, number>();
  const raise = (owner: string): number => {
    const next = (last.get(owner) ?? 0) + 1;
    last.set(owner, next);
    return next;
  };

  return {
    raise,
    readLast: (owner: string): number => last.get(owner) ?? 0,
    addProduct(product: string): void {
      products.delete(product);
      products.set(product, raise(EVERYONE));
    },
    listProducts({ after, limit }: ChangesQuery): ProductChange[] {
      return [...products]
        .map(([product, seq]) => ({ seq, product }))
        .filter(({ seq }) => seq > after)
        .slice(0, limit);
    },
  };
}
