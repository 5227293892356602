import { isOrderIntent } from './isOrderIntent.js';
import { isRecord } from './isRecord.js';
import type { EnteredOrderDraft } from './orderDraft.js';
import type { OrderIntent } from './orderFormState.js';

/** Where a form keeps its draft and intent, so that a reload or a crash loses neither. */
export interface OrderFormStorage {
  /** What is kept under a key; null for nothing. */
  getItem(key: string): string | null;
  /** Keeps a value under a key, in place of what was there. May throw when it is full: the form works on without it. */
  setItem(key: string, value: string): void;
  /** Forgets what is kept under a key. */
  removeItem(key: string): void;
}

/**
 * What one form keeps: what was entered, the intent from just before its request until its outcome is known, and the id
 * of the order that came of it while that waits for its money. Each has its own entry, so that keeping the one never
 * touches the other. A storage that is full or closed to this page keeps nothing, and the form works on without it.
 */
export interface OrderFormMemory {
  /** Whose it is, as one text: the same in each tab of this form, for this backend and caller. */
  name: string;
  readDraft(): EnteredOrderDraft | null;
  saveDraft(draft: EnteredOrderDraft): void;
  clearDraft(): void;
  readIntent(): OrderIntent | null;
  saveIntent(intent: OrderIntent): void;
  /** Forgets the intent of this key; another one that stands there by now is another form's, and stays. */
  clearIntent(idempotencyKey: string): void;
  readOrderId(): string | null;
  saveOrderId(id: string): void;
  clearOrderId(): void;
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
  const draft = createEntry({ storage, prefix, name: 'draft', isSound: isDraft });
  const intent = createEntry({ storage, prefix, name: 'intent', isSound: isOrderIntent });
  const order = createEntry({ storage, prefix, name: 'order', isSound: isString });
  return {
    name: prefix,
    readDraft: draft.read,
    saveDraft: draft.save,
    clearDraft: draft.clear,
    readIntent: intent.read,
    saveIntent: intent.save,
    clearIntent: (idempotencyKey) => {
      if (intent.read()?.idempotencyKey === idempotencyKey) intent.clear();
    },
    readOrderId: order.read,
    saveOrderId: order.save,
    clearOrderId: order.clear,
  };
}

/** Whether a value out of JSON is a draft: texts by field, `product` maybe null, and lines of texts. */
function isDraft(value: unknown): value is EnteredOrderDraft {
  if (!isRecord(value)) return false;
  const { unit = 'amount', lines = [], ...texts } = value;
  const isUnit = unit === 'amount' || unit === 'metric_tons';
  const areLines = Array.isArray(lines) && lines.every((line) => isRecord(line) && isLine(line));
  return isUnit && areLines && Object.values({ ...texts, product: texts['product'] ?? '' }).every(isString);
}

function isLine({ description, amount }: Record<string, unknown>): boolean {
  return isString(description) && isString(amount);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** Of the shape in which values are kept. */
const VERSION = 1;

interface EntryOptions<TValue> extends Pick<OrderFormMemoryOptions, 'storage'> {
  prefix: string;
  name: string;
  isSound: (value: unknown) => value is TValue;
}

function createEntry<TValue>({ storage, prefix, name, isSound }: EntryOptions<TValue>) {
  const key = `${prefix}:${name}`;
  return {
    /** What was kept, untouched: a body must be repeated byte for byte. Null for nothing of this version. */
    read: () =>
      attempt(() => {
        const saved: unknown = JSON.parse(resolveStorage(storage)?.getItem(key) ?? 'null');
        return isRecord(saved) && saved['version'] === VERSION && isSound(saved[name]) ? saved[name] : null;
      }),
    save: (value: TValue): void => {
      attempt(() => resolveStorage(storage)?.setItem(key, JSON.stringify({ version: VERSION, [name]: value })));
    },
    clear: (): void => {
      attempt(() => resolveStorage(storage)?.removeItem(key));
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
