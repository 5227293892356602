import type { Order } from '@offtake/contract';
import { createOrderFixture, createProductFixture } from '@offtake/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordersToCsv } from './ordersToCsv.js';
import { toCsv } from './toCsv.js';

const HEADINGS = 'Order,Ordered,Portfolio,Tons,Total,Currency,In the name of,Expected,Status';
const NAMES = new Map([['climsku_frontier_offtake_portfolio_2027', 'Frontier 2027']]);
const rowOf = (order: Partial<Order>) =>
  ordersToCsv([createOrderFixture({ id: 'ord_1', created: 1_794_650_400, ...order })], { productNames: NAMES }).split(
    '\r\n',
  )[1];

describe('a file of orders', () => {
  it('begins with a byte order mark and its headings, and ends with a line break', () => {
    expect(ordersToCsv([])).toBe(`\uFEFF${HEADINGS}\r\n`);
    expect(ordersToCsv([], { messages: { 'orderList.tons': 'Tonnen' } })).toContain(',Tonnen,');
  });

  it.each<[why: string, order: Partial<Order>, row: string]>([
    ['as it is', {}, 'ord_1,2026-11-14T10:00:00.000Z,Frontier 2027,1,566.50,USD,,2027,Confirmed'],
    [
      'in yen, which have no decimals',
      { amount_total: 90_000, currency: 'jpy' },
      'ord_1,2026-11-14T10:00:00.000Z,Frontier 2027,1,90000,JPY,,2027,Confirmed',
    ],
    [
      'canceled, with nothing expected',
      { status: 'canceled', metric_tons: '0.5' },
      'ord_1,2026-11-14T10:00:00.000Z,Frontier 2027,0.5,566.50,USD,,,Canceled',
    ],
    [
      'with a name that has commas and quotation marks',
      { beneficiary: { public_name: 'Ada "A", Bob' } },
      'ord_1,2026-11-14T10:00:00.000Z,Frontier 2027,1,566.50,USD,"Ada ""A"", Bob",2027,Confirmed',
    ],
    [
      'with a name that would be run as a formula',
      { beneficiary: { public_name: '=HYPERLINK("https://evil.test")' } },
      `ord_1,2026-11-14T10:00:00.000Z,Frontier 2027,1,566.50,USD,"'=HYPERLINK(""https://evil.test"")",2027,Confirmed`,
    ],
    [
      'of a product that brings its name, with a status that is not known',
      { product: createProductFixture({ name: 'Ours' }), status: 'in_verification' },
      'ord_1,2026-11-14T10:00:00.000Z,Ours,1,566.50,USD,,2027,In verification',
    ],
    [
      'of a product that is not on offer any more',
      { product: 'climsku_bio_oil_2026', delivered_at: 1_794_650_400, status: 'delivered' },
      'ord_1,2026-11-14T10:00:00.000Z,Bio oil 2026,1,566.50,USD,,2026,Delivered',
    ],
  ])('has an order %s', (_why, order, row) => {
    expect(rowOf(order)).toBe(row);
  });
});

describe('comma-separated values', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', 'a;=1', ';"@a"', 'a\t-1', '+1', '-1', '@a', '\t=1', '\r\n', '"', "'", ''),
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });

  it('are read back as they were, but for the marks of what is no formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(toCsv(rows));
        expect(read.map((row) => row.map(withoutMark))).toEqual(rows.map((row) => row.map(withoutMark)));
      }),
    );
  });

  it('have no cell that begins as a formula does', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const text of readCsv(toCsv(rows)).flat()) expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
        for (const text of toCsv(rows).split(/[;\t]/).slice(1)) expect(text).not.toMatch(/^[\s"]*[=+\-@]/);
      }),
    );
  });
});

function withoutMark(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '').replace(/([;\t][\s"]*)'(?=[=+\-@＝＋－＠])/gu, '$1');
}

/** Reads RFC 4180 as its grammar has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
