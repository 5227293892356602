import type { OrderDraft, OrderFormState } from '@offtake/hooks';
import { createOrderFixture } from '@offtake/testing';
import { expect, test } from 'vitest';
import { leavingForm } from './leavingForm.js';

const DRAFT: OrderDraft = {
  product: 'climsku_1',
  unit: 'amount',
  quantity: '',
  currency: 'usd',
  publicName: '',
  paymentSource: 'balance',
  customerName: '',
  customerEmail: '',
  daysUntilDue: '30',
  memo: '',
  price: '',
  lines: [],
};
const LINE = { description: 'Coffee', amount: '5' };
const EDITING: OrderFormState = { step: 'editing', fieldErrors: {}, error: null, isReviewWanted: false };
const quote = {
  product: 'climsku_1',
  metric_tons: '1',
  currency: 'usd',
  amount_subtotal: 1,
  amount_fees: 1,
  amount_total: 2,
};
const intent = { input: { product: 'climsku_1', amount: 2 }, quote, idempotencyKey: 'key' };
const order = createOrderFixture();

test.each<[string, Partial<OrderDraft>, Partial<OrderDraft> | undefined, string]>([
  ['nothing was typed', {}, undefined, 'free'],
  ['something was only chosen', { unit: 'metric_tons', paymentSource: 'invoice' }, undefined, 'free'],
  ['a quantity was typed', { quantity: '10' }, undefined, 'loses'],
  ['only blanks were typed', { publicName: '  ' }, undefined, 'free'],
  ['a line was added', { lines: [{ description: '', amount: '' }] }, undefined, 'loses'],
  ['a given line was written anew', { lines: [{ description: 'Tea', amount: '5' }] }, { lines: [LINE] }, 'loses'],
  ['a given line was taken away', {}, { lines: [LINE] }, 'loses'],
  ['a given line stands as it was', { lines: [LINE] }, { lines: [LINE] }, 'free'],
  ['all that is there was given', { quantity: '10', publicName: 'Ada' }, { quantity: '10', publicName: 'Ada' }, 'free'],
  ['what was given was changed', { publicName: '' }, { publicName: 'Ada' }, 'loses'],
])('when %s', (_name, typed, given, expected) => {
  expect(leavingForm({ state: EDITING, draft: { ...DRAFT, ...typed } }, given)).toBe(expected);
});

test.each<[OrderFormState, string]>([
  [{ step: 'placing', intent, isRepeat: false, isElsewhere: false }, 'busy'],
  [{ step: 'unknown', intent, error: null }, 'busy'],
  [{ step: 'duplicate', intent, isRepeat: true }, 'busy'],
  [{ step: 'duplicate', intent, isRepeat: false }, 'loses'],
  [{ step: 'reviewing', intent, error: null, previousQuote: null }, 'loses'],
  [{ step: 'redirecting', order, url: 'https://checkout.stripe.com/c/1' }, 'free'],
  [{ step: 'returning', orderId: 'ord_1', error: null }, 'free'],
  [{ step: 'placed', order: { ...order, status: 'awaiting_funds' } }, 'free'],
  [{ step: 'placed', order }, 'done'],
])('in the step $step', (state, expected) => {
  expect(leavingForm({ state, draft: { ...DRAFT, quantity: '10' } })).toBe(expected);
});
