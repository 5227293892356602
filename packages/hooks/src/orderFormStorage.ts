import { createOrderInputSchema, quoteSchema } from '@offtake/contract';
import * as v from 'valibot';
import type { EnteredOrderDraft } from './orderDraft.js';
import type { OrderIntent } from './orderFormMachine.js';

/** Where a form keeps its draft and intent, so that a reload or a crash loses neither. */
export interface OrderFormStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * What one form keeps: what was entered, and the intent from just before its request until its outcome is known. Each
 * has its own entry, so that keeping the one never touches the other. A storage that is full or closed to this page
 * keeps nothing, and the form works on without it.
 */
export interface OrderFormMemory {
  readDraft(): EnteredOrderDraft | null;
  saveDraft(draft: EnteredOrderDraft): void;
  clearDraft(): void;
  readIntent(): OrderIntent | null;
  saveIntent(intent: OrderIntent): void;
  /** Forgets the intent of this key; another one that stands there by now is another form's, and stays. */
  clearIntent(idempotencyKey: string): void;
}

export interface OrderFormMemoryOptions {
  /** Null keeps nothing. @default sessionStorage */
  storage: OrderFormStorage | null | undefined;
  /** Whose form it is: which backend, which caller, which form. */
  owner: readonly string[];
}

/** Makes the memory of one form. Touches no storage until it is used, so it can be made on a server too. */
export function createOrderFormMemory({ storage, owner }: OrderFormMemoryOptions): OrderFormMemory {
  const prefix = ['offtake:order-form', ...owner.map(encodeURIComponent)].join(':');
  const draft = createEntry(storage, `${prefix}:draft`, savedDraftSchema);
  const intent = createEntry(storage, `${prefix}:intent`, savedIntentSchema);
  const readIntent = () => intent.read()?.intent ?? null;
  return {
    readDraft: () => draft.read()?.draft ?? null,
    saveDraft: (entered) => draft.save({ version: 1, draft: entered }),
    clearDraft: draft.clear,
    readIntent,
    saveIntent: (made) => intent.save({ version: 1, intent: made }),
    clearIntent: (idempotencyKey) => {
      if (readIntent()?.idempotencyKey === idempotencyKey) intent.clear();
    },
  };
}

const savedDraftSchema = v.object({
  version: v.literal(1),
  draft: v.partial(
    v.object({
      product: v.nullable(v.string()),
      unit: v.picklist(['amount', 'metric_tons']),
      quantity: v.string(),
      currency: v.string(),
      publicName: v.string(),
      paymentSource: v.string(),
    }),
  ),
});

const savedIntentSchema = v.object({
  version: v.literal(1),
  intent: v.object({ input: createOrderInputSchema, quote: quoteSchema, idempotencyKey: v.string() }),
});

function createEntry<TSchema extends v.GenericSchema>(
  given: OrderFormStorage | null | undefined,
  key: string,
  schema: TSchema,
) {
  return {
    /** What was kept, untouched by the schema: a body must be repeated byte for byte. Null for nothing of this version. */
    read: () =>
      attempt(() => {
        const saved: unknown = JSON.parse(resolveStorage(given)?.getItem(key) ?? 'null');
        return v.is(schema, saved) ? saved : null;
      }),
    save: (value: v.InferInput<TSchema>): void => {
      attempt(() => resolveStorage(given)?.setItem(key, JSON.stringify(value)));
    },
    clear: (): void => {
      attempt(() => resolveStorage(given)?.removeItem(key));
    },
  };
}

function resolveStorage(given: OrderFormStorage | null | undefined): OrderFormStorage | null {
  return given === undefined ? (globalThis.sessionStorage ?? null) : given;
}

/** A sandboxed page has no storage, and says so by throwing; a full one throws too. */
function attempt<TValue>(action: () => TValue): TValue | null {
  try {
    return action();
  } catch {
    return null;
  }
}
