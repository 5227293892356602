import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecimalInput } from './readDecimalInput.js';
import { retypeDraft } from './retypeDraft.js';

const LOCALES = ['en', 'de', 'fr', 'de-CH', 'pt-BR', 'hi', 'ar', 'ar-EG', 'he', 'ja'];

describe('a draft in another language', () => {
  it.each([
    ['en', 'de', '1,500.5', '1500,5'],
    ['de', 'en', '1.500', '1500'],
    ['de', 'en', '2,51 t', '2.51'],
    ['fr', 'ar-EG', '1 234,5', '1234.5'],
    ['ar-EG', 'de', '١٬٢٣٤٫٥', '1234,5'],
  ])('has the same number: from %s to %s, %s is %s', (from, to, typed, retyped) => {
    expect(retypeDraft({ quantity: typed, unit: 'metric_tons' }, { from, to })).toEqual({
      quantity: retyped,
      unit: 'metric_tons',
    });
  });

  it('never is another quantity than it was', () => {
    const numbers = fc.tuple(fc.bigInt(0n, 10n ** 15n), fc.stringMatching(/^\d{0,6}$/)).map(([whole, fraction]) => ({
      value: fraction === '' ? String(whole) : `${whole}.${fraction}`,
    }));
    fc.assert(
      fc.property(numbers, fc.constantFrom(...LOCALES), fc.constantFrom(...LOCALES), ({ value }, from, to) => {
        const typed = retypeDraft({ quantity: value, unit: 'metric_tons' }, { from: 'en', to: from });
        const { quantity = '' } = retypeDraft(typed, { from, to });
        expect(readDecimalInput(quantity, to, ['t'])).toEqual({ kind: 'decimal', value });
      }),
    );
  });

  it('has its price, its days and its lines in that language too, discounts included', () => {
    const lines = [
      { description: 'Discount of 1,5', amount: '-1,50' },
      { description: 'Shipping', amount: '12,00' },
    ];
    expect(retypeDraft({ price: '99,90', daysUntilDue: '14', lines }, { from: 'de', to: 'en' })).toEqual({
      price: '99.90',
      daysUntilDue: '14',
      lines: [
        { description: 'Discount of 1,5', amount: '-1.50' },
        { description: 'Shipping', amount: '12.00' },
      ],
    });
  });

  it('keeps what is no number, and money with its sign, as it was typed', () => {
    const draft = { quantity: '$1,500', price: 'about ten', memo: '1.500' };
    expect(retypeDraft(draft, { from: 'en', to: 'de' })).toEqual(draft);
  });

  it('knows what the quantity is entered as from what the form starts with', () => {
    const draft = { quantity: '1.5 t' };
    expect(retypeDraft(draft, { from: 'en', to: 'de', unit: 'metric_tons' })).toEqual({ quantity: '1,5' });
    expect(retypeDraft(draft, { from: 'en', to: 'de' })).toEqual(draft);
  });
});
