import { createOrderFixture, createSupplierFixture, STACK_NOW } from '@offtake/testing';
import { expect, test } from 'vitest';
import { claimsState } from './claimsState.js';

const part = (tons: string) => ({ delivered_at: STACK_NOW, metric_tons: tons, supplier: createSupplierFixture() });

test.each([
  ['awaiting_funds', 'notOrdered'],
  ['open', 'ordered'],
  ['confirmed', 'ordered'],
  ['in_verification', 'ordered'],
  ['delivered', 'delivered'],
  ['canceled', 'canceled'],
])('of an order that is %s it may be said: %s', (status, state) => {
  expect(claimsState(createOrderFixture({ status }))).toEqual({ state });
});

test('nothing more may be said when parts of it have arrived', () => {
  const order = createOrderFixture({ metric_tons: '10', delivery_details: [part('2.5'), part('1.25')] });
  expect(claimsState(order)).toEqual({ state: 'partly', delivered: '3.75' });
});
