import { createOrderInputSchema, quoteSchema } from '@offtake/contract';
import * as v from 'valibot';
import type { OrderDraft } from './orderDraft.js';
import type { OrderIntent } from './orderFormMachine.js';

/** Where a form keeps its draft and intent, so that a reload or a crash loses neither. */
export interface OrderFormStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What is kept: the draft always, the intent from just before its request until its outcome is known. */
export interface SavedOrderForm {
  draft: OrderDraft;
  intent: OrderIntent | null;
}

const savedSchema = v.object({
  version: v.literal(1),
  draft: v.object({
    product: v.nullable(v.string()),
    unit: v.picklist(['amount', 'metric_tons']),
    quantity: v.string(),
    currency: v.string(),
    publicName: v.string(),
    paymentSource: v.string(),
  }),
  intent: v.nullable(v.object({ input: createOrderInputSchema, quote: quoteSchema, idempotencyKey: v.string() })),
});

/** Reads what a form kept; null when there is nothing, or nothing of this version. */
export function loadOrderForm(storage: OrderFormStorage, id: string): SavedOrderForm | null {
  try {
    const saved = v.safeParse(savedSchema, JSON.parse(storage.getItem(storageKey(id)) ?? 'null'));
    return saved.success ? { draft: saved.output.draft, intent: saved.output.intent } : null;
  } catch {
    return null;
  }
}

/**
 * Keeps a form's draft and intent.
 *
 * @returns false when the storage took nothing: it is full, or closed to this page. The form works on without it.
 */
export function saveOrderForm(storage: OrderFormStorage, id: string, saved: SavedOrderForm): boolean {
  try {
    storage.setItem(storageKey(id), JSON.stringify({ version: 1, ...saved }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what a form kept. */
export function clearOrderForm(storage: OrderFormStorage, id: string): void {
  try {
    storage.removeItem(storageKey(id));
  } catch {
    // A storage that cannot be written to has kept nothing either.
  }
}

function storageKey(id: string): string {
  return `offtake:order-form:${id}`;
}
