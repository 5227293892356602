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
