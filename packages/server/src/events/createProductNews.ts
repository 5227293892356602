import type { Product } from '@offtake/contract';
import { createInTurn } from '../createInTurn.js';
import type { ChangesQuery, ProductChange } from '../store/OrderStore.js';

/** More products than Stripe has; what is kept of each is the last change. */
const KEPT_PRODUCTS = 200;
/** How many products are read from Stripe at once: its reads are limited, and nobody waits for these. */
const READS_AT_ONCE = 2;

/** A change of a product, with the product as it is now. */
export interface ProductNews {
  seq: number;
  /** Null when Stripe did not say. */
  product: Product | null;
}

/** Where news of products come from. */
export interface ProductNewsParts {
  listChanges: (query: ChangesQuery) => Promise<ProductChange[]>;
  /** Reads a product from Stripe. */
  read: (id: string) => Promise<Product>;
  /** Told of a product that could not be read; its listeners are told nothing. */
  onError: (error: unknown) => void;
}

/** Lists changed products, each read from Stripe once per change, however many listeners come for it. */
export function createProductNews({ listChanges, read, onError }: ProductNewsParts) {
  const known = new Map<string, { seq: number; product: Promise<Product | null> }>();
  const inTurn = createInTurn(READS_AT_ONCE);

  function readOnce({ seq, product: id }: ProductChange): Promise<Product | null> {
    const kept = known.get(id);
    if (kept && kept.seq >= seq) return kept.product;
    const product = inTurn(() => read(id)).catch((error: unknown) => {
      onError(error);
      return null;
    });
    known.delete(id);
    known.set(id, { seq, product });
    const [oldest] = known.keys();
    if (known.size > KEPT_PRODUCTS && oldest !== undefined) known.delete(oldest);
    return product;
  }

  return async (query: ChangesQuery): Promise<ProductNews[]> =>
    Promise.all(
      (await listChanges(query)).map(async (change) => ({ seq: change.seq, product: await readOnce(change) })),
    );
}
