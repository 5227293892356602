import type { ClimateOrder } from '../wire/ClimateOrder.js';
import { OrderedCollection, type Page, type PageRequest } from './OrderedCollection.js';

/** All orders, and which of them still wait to be confirmed. */
export class OrderBook {
  readonly #records = new OrderedCollection<OrderRecord>((record) => record.order.created);
  readonly #unconfirmed = new Set<string>();

  get size(): number {
    return this.#records.size;
  }

  get(id: string): OrderRecord | undefined {
    return this.#records.get(id);
  }

  /** The order, which must exist. @throws Error if it does not. */
  record(id: string): OrderRecord {
    const record = this.#records.get(id);
    if (record) return record;
    throw new Error(`There is no order ${id} in the emulator.`);
  }

  add(order: StoredOrder, paidMinorUnits: number): OrderRecord {
    const record = { id: order.id, order, paidMinorUnits };
    this.#records.add(record);
    this.#track(record);
    return record;
  }

  /** Replaces an order. @param paidMinorUnits What it has cost by now, if that has changed. */
  replace(order: StoredOrder, paidMinorUnits?: number): OrderRecord {
    const { paidMinorUnits: paidBefore } = this.record(order.id);
    const record = { id: order.id, order, paidMinorUnits: paidMinorUnits ?? paidBefore };
    this.#records.replace(record);
    this.#track(record);
    return record;
  }

  /** One page, newest first; `null` if the cursor names no order. */
  page(request: PageRequest): Page<OrderRecord> | null {
    return this.#records.page(request);
  }

  /** All orders, oldest first. */
  all(): OrderRecord[] {
    return this.#records.all();
  }

  /** Orders that are neither confirmed nor final. */
  unconfirmed(): OrderRecord[] {
    return [...this.#unconfirmed].map((id) => this.record(id));
  }

  clear(): void {
    this.#records.clear();
    this.#unconfirmed.clear();
  }

  #track({ id, order }: OrderRecord): void {
    if (isUnconfirmed(order)) this.#unconfirmed.add(id);
    else this.#unconfirmed.delete(id);
  }
}

/** An order as it is kept: its product is an id. */
export type StoredOrder = ClimateOrder & { product: string };

/** An order, and what only the emulator knows about it. */
export interface OrderRecord {
  readonly id: string;
  readonly order: StoredOrder;
  /** What it has cost the balance so far, in the currency's smallest unit. */
  readonly paidMinorUnits: number;
}

/** Whether the order still waits to be paid. */
export function isUnconfirmed(order: Pick<ClimateOrder, 'status'>): boolean {
  return order.status === 'awaiting_funds' || order.status === 'open';
}
