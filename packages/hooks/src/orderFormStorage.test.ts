import { createOrderInputSchema, readInput } from '@offtake/contract';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createMapStorage } from './testSupport/createMapStorage.js';
import { createIntent } from './testSupport/createIntent.js';
import { createOrderFormMemory, type OrderFormStorage } from './orderFormStorage.js';

const owner = ['https://host.test/api', '', 'default'];

describe('keeping', () => {
  it('gives back the draft and the intent just as they were', () => {
    const storage = createMapStorage();
    const intent = createIntent();
    const memory = createOrderFormMemory({ storage, owner });
    memory.saveDraft({ quantity: '1,5', product: null });
    memory.saveIntent(intent);
    const later = createOrderFormMemory({ storage, owner });
    expect(later.readDraft()).toEqual({ quantity: '1,5', product: null });
    expect(JSON.stringify(later.readIntent()?.input)).toBe(JSON.stringify(intent.input));
    expect(later.readIntent()).toEqual(intent);
  });

  it('gives back a body with its keys in their order, and untrimmed', () => {
    const storage = createMapStorage();
    const input = { beneficiary: { public_name: ' Ada ' }, amount: 100, product: 'climsku_1' };
    const memory = createOrderFormMemory({ storage, owner });
    memory.saveIntent({ ...createIntent(), input });
    expect(JSON.stringify(memory.readIntent()?.input)).toBe(JSON.stringify(input));
  });

  it('leaves the intent alone when the draft changes or is cleared', () => {
    const memory = createOrderFormMemory({ storage: createMapStorage(), owner });
    memory.saveIntent(createIntent());
    memory.saveDraft({ quantity: '2' });
    memory.clearDraft();
    expect(memory.readDraft()).toBeNull();
    expect(memory.readIntent()).toEqual(createIntent());
  });

  it('clears an intent by its key only', () => {
    const memory = createOrderFormMemory({ storage: createMapStorage(), owner });
    memory.saveIntent(createIntent({ idempotencyKey: 'mine' }));
    memory.clearIntent('another');
    expect(memory.readIntent()?.idempotencyKey).toBe('mine');
    memory.clearIntent('mine');
    expect(memory.readIntent()).toBeNull();
  });

  it('keeps the order that waits for its money until it is told to forget it', () => {
    const memory = createOrderFormMemory({ storage: createMapStorage(), owner });
    memory.saveOrderId('ord_1');
    memory.clearDraft();
    memory.clearIntent('key_1');
    expect(memory.readOrderId()).toBe('ord_1');
    memory.clearOrderId();
    expect(memory.readOrderId()).toBeNull();
  });

  it('keeps forms, callers and backends apart', () => {
    const storage = createMapStorage();
    const owners = [owner, ['a', 'b:c', 'd'], ['a', 'b', 'c:d'], ['https://host.test/live', '', 'default']];
    for (const [index, each] of owners.entries()) {
      createOrderFormMemory({ storage, owner: each }).saveDraft({ quantity: String(index) });
    }
    const quantities = owners.map((each) => createOrderFormMemory({ storage, owner: each }).readDraft()?.quantity);
    expect(quantities).toEqual(['0', '1', '2', '3']);
  });
});

describe('a storage that does not do its part', () => {
  it.each([
    'not json',
    '[]',
    'null',
    '{"version":2,"draft":{}}',
    '{"version":1,"draft":{"unit":"kg"}}',
    '{"version":1,"intent":{"idempotencyKey":"k"}}',
  ])('takes %s for nothing', (saved) => {
    const storage: OrderFormStorage = { ...createMapStorage(), getItem: () => saved };
    const memory = createOrderFormMemory({ storage, owner });
    expect(memory.readDraft()).toBeNull();
    expect(memory.readIntent()).toBeNull();
  });

  const input = { product: 'climsku_1', metric_tons: '1' };
  it.each<[what: string, change: Record<string, unknown>]>([
    ['no key', { idempotencyKey: undefined }],
    ['an empty key', { idempotencyKey: '' }],
    ['a key that is no text', { idempotencyKey: 1 }],
    ['no request', { input: null }],
    ['a request in a list', { input: [input] }],
    ['no product', { input: { metric_tons: '1' } }],
    ['no quantity', { input: { product: 'climsku_1' } }],
    ['two quantities', { input: { ...input, amount: 100 } }],
    ['tons that are none', { input: { ...input, metric_tons: '1e9' } }],
    ['tons as a number', { input: { ...input, metric_tons: 1 } }],
    ['an amount below one', { input: { product: 'climsku_1', amount: 0 } }],
    ['an amount as a text', { input: { product: 'climsku_1', amount: '100' } }],
    ['a currency that is none', { input: { ...input, currency: 840 } }],
    ['a name that is none', { input: { ...input, beneficiary: { public_name: 7 } } }],
    ['a total that is none', { input: { ...input, expected_total: -1 } }],
    ['a payment that no form asks for', { input: { ...input, payment: { source: 'barter' } } }],
    ['a payment that is none', { input: { ...input, payment: 'invoice' } }],
    ['no quote', { quote: undefined }],
    ['a quote without tons', { quote: { ...createIntent().quote, metric_tons: 'many' } }],
    ['a quote with a fraction', { quote: { ...createIntent().quote, amount_total: 1.5 } }],
  ])('takes an intent with %s for nothing', (_what, change) => {
    const storage = createMapStorage();
    const memory = createOrderFormMemory({ storage, owner });
    memory.saveIntent(createIntent());
    const [key = ''] = storage.keys();
    storage.setItem(key, JSON.stringify({ version: 1, intent: { ...createIntent(), ...change } }));
    expect(memory.readIntent()).toBeNull();
  });

  it.each([
    { product: 1 },
    { unit: null },
    { quantity: null },
    { quantity: 5 },
    { currency: {} },
    { publicName: [] },
    { paymentSource: false },
    { lines: {} },
    { lines: ['one'] },
    { lines: [{ description: 'one' }] },
    [1],
  ])('takes the draft %j for nothing', (draft) => {
    const storage: OrderFormStorage = { ...createMapStorage(), getItem: () => JSON.stringify({ version: 1, draft }) };
    expect(createOrderFormMemory({ storage, owner }).readDraft()).toBeNull();
  });

  it('never takes for an intent what the contract would refuse', () => {
    const { input: good, ...rest } = createIntent();
    const field = fc.constantFrom('product', 'metric_tons', 'amount', 'currency', 'expected_total', 'beneficiary');
    const value = fc.oneof(fc.jsonValue(), fc.record({ public_name: fc.jsonValue() }), fc.integer().map(String));
    fc.assert(
      fc.property(fc.dictionary(field, value), (change) => {
        const saved = JSON.stringify({ version: 1, intent: { ...rest, input: { ...good, ...change } } });
        const storage: OrderFormStorage = { ...createMapStorage(), getItem: () => saved };
        const intent = createOrderFormMemory({ storage, owner }).readIntent();
        expect(intent === null || readInput(createOrderInputSchema, intent.input).ok).toBe(true);
      }),
    );
  });

  it('works on when everything throws', () => {
    const fail = vi.fn<() => never>(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const memory = createOrderFormMemory({ storage: { getItem: fail, setItem: fail, removeItem: fail }, owner });
    memory.saveDraft({ quantity: '1' });
    memory.saveIntent(createIntent());
    memory.clearIntent('key_1');
    memory.clearDraft();
    expect([memory.readDraft(), memory.readIntent()]).toEqual([null, null]);
    expect(fail).toHaveBeenCalled();
  });

  it.each([null, undefined])('works on with %s, where there is none', (storage) => {
    const memory = createOrderFormMemory({ storage, owner });
    memory.saveIntent(createIntent());
    expect(memory.readIntent()).toBeNull();
  });
});
