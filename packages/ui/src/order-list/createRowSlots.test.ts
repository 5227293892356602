import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowSlots } from './createRowSlots.js';

const asTall = () => 46;
const named = (...numbers: number[]) => numbers.map((number) => `ord_${number}`);
const slotsOf = (slots: ReadonlyMap<string, string>) => [...slots.values()];

describe('the elements of rows', () => {
  it('go over to other orders when all have left the view', () => {
    const assign = createRowSlots(asTall);
    expect(slotsOf(assign(named(0, 1, 2)))).toEqual(named(0, 1, 2));
    expect(slotsOf(assign(named(65, 66, 67)))).toEqual(named(0, 1, 2));
  });

  it('come down from the top while scrolling down', () => {
    const assign = createRowSlots(asTall);
    assign(named(0, 1, 2));
    expect(slotsOf(assign(named(1, 2, 3)))).toEqual(named(1, 2, 0));
  });

  it('are new while scrolling up, so that those that stay are not moved', () => {
    const assign = createRowSlots(asTall);
    assign(named(5, 6, 7));
    expect(slotsOf(assign(named(4, 5, 6)))).toEqual(named(4, 5, 6));
  });

  it('leave the row that has the focus alone', () => {
    const assign = createRowSlots(asTall);
    assign(named(0, 1, 2));
    expect(slotsOf(assign(named(1, 80, 81, 82)))).toEqual([...named(1, 0, 2), 'ord_82']);
  });

  it('go to rows of the same height alone', () => {
    const assign = createRowSlots((id) => (id === 'ord_1' || id === 'ord_80' ? 66 : 46));
    assign(named(0, 1, 2));
    expect(slotsOf(assign(named(80, 81, 82)))).toEqual(named(1, 0, 2));
  });

  it('are never of two orders at once, and stay with an order that stays', () => {
    const range = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1 }), (ranges) => {
        const assign = createRowSlots((id) => (id.endsWith('3') ? 66 : 46));
        let before: ReadonlyMap<string, string> = new Map();
        for (const [start, length] of ranges) {
          const slots = assign(named(...Array.from({ length }, (_, index) => start + index)));
          expect(new Set(slots.values()).size).toBe(length);
          for (const [id, slot] of before) expect(slots.get(id) ?? slot).toBe(slot);
          before = slots;
        }
      }),
    );
  });
});
