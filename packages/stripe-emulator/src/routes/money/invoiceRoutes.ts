import { finalizeInvoice, markUncollectible, sendInvoice, voidInvoice } from '../../money/advanceInvoice.js';
import type { InvoiceRecord } from '../../money/MoneyBooks.js';
import type { EmulatorCore } from '../../state/EmulatorCore.js';
import { enumReader, readBoolean, readRange } from '../../wire/choiceReaders.js';
import { INVOICE_STATUSES } from '../../wire/Invoice.js';
import { readString } from '../../wire/parameterReaders.js';
import { StripeProblem } from '../../wire/StripeProblem.js';
import { assertFound } from '../assertFound.js';
import type { Route } from '../defineRoute.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { pageOfLines } from '../listOfAll.js';
import { assertInvoiceStatus } from './assertInvoiceStatus.js';
import { defineAction, defineList, defineRetrieval } from './defineObjectRoutes.js';
import { createInvoiceRoute, updateInvoiceRoute } from './invoiceFieldRoutes.js';
import { payInvoiceRoute } from './payInvoiceRoute.js';

const PATH = '/v1/invoices';
const NOUN = 'invoice';
const FIELDS = MONEY_FIELDS.invoice;
const FILTERS = {
  collection_method: enumReader(['charge_automatically', 'send_invoice']),
  created: readRange,
  customer: readString,
  due_date: readRange,
  status: enumReader(INVOICE_STATUSES),
};

/** Invoices: list, create, retrieve, update, delete, finalize, send, pay, void, mark uncollectible, and their lines. */
export function invoiceRoutes(): Route[] {
  return [...readingRoutes(), createInvoiceRoute, updateInvoiceRoute, payInvoiceRoute, ...endingRoutes()];
}

function readingRoutes(): Route[] {
  return [
    defineList({
      path: PATH,
      noun: NOUN,
      fields: FIELDS,
      filters: FILTERS,
      page: (core, request, { collection_method: method, created, customer, due_date: due, status }) =>
        core.money.invoices.page(
          request,
          ({ invoice }) =>
            (method === undefined || invoice.collection_method === method) &&
            (!created || created(invoice.created)) &&
            (customer === undefined || invoice.customer === customer) &&
            (!due || (invoice.due_date !== null && due(invoice.due_date))) &&
            (status === undefined || invoice.status === status),
        ),
      toWire: ({ invoice }) => invoice,
    }),
    defineRetrieval({
      path: `${PATH}/{invoice}`,
      noun: NOUN,
      fields: FIELDS,
      find: (core, id) => core.money.invoices.get(id)?.invoice,
    }),
    defineList({
      path: `${PATH}/{invoice}/lines`,
      noun: 'line item',
      fields: {},
      filters: {},
      page: (core, request, { id }) => pageOfLines(find(core, id).invoice.lines.data, request),
      toWire: (line) => line,
    }),
  ];
}

function endingRoutes(): Route[] {
  return [
    defineAction({
      endpoint: ['POST', `${PATH}/{invoice}/finalize`],
      fields: FIELDS,
      readers: { auto_advance: readBoolean },
      act: (core, { auto_advance: autoAdvance }, id) => {
        const record = find(core, id);
        assertInvoiceStatus(record, ['draft'], 'finalized');
        const invoice = { ...record.invoice, auto_advance: autoAdvance ?? record.invoice.auto_advance };
        return finalizeInvoice(core, { ...record, invoice }).invoice;
      },
    }),
    defineAction({
      endpoint: ['POST', `${PATH}/{invoice}/send`],
      fields: FIELDS,
      readers: {},
      act: (core, _, id) => {
        const record = find(core, id);
        if (record.invoice.collection_method !== 'send_invoice')
          throw new StripeProblem('You can only manually send an invoice if its collection method is `send_invoice`.');
        assertInvoiceStatus(record, ['draft', 'open', 'paid', 'uncollectible'], 'sent');
        return sendInvoice(core, record).invoice;
      },
    }),
    defineAction({
      endpoint: ['POST', `${PATH}/{invoice}/void`],
      fields: FIELDS,
      readers: {},
      act: (core, _, id) => {
        const record = find(core, id);
        assertInvoiceStatus(record, ['open', 'uncollectible'], 'voided');
        return voidInvoice(core, record).invoice;
      },
    }),
    defineAction({
      endpoint: ['POST', `${PATH}/{invoice}/mark_uncollectible`],
      fields: FIELDS,
      readers: {},
      act: (core, _, id) => {
        const record = find(core, id);
        assertInvoiceStatus(record, ['open'], 'marked uncollectible');
        return markUncollectible(core, record).invoice;
      },
    }),
    deleteRoute,
  ];
}

const deleteRoute = defineAction({
  endpoint: ['DELETE', `${PATH}/{invoice}`],
  fields: {},
  readers: {},
  act: (core, _, id) => {
    const record = find(core, id);
    assertInvoiceStatus(record, ['draft'], 'deleted');
    core.money.invoices.delete(id);
    for (const item of core.money.invoiceItems.all()) if (item.invoice === id) core.money.invoiceItems.delete(item.id);
    core.events.emit({ type: 'invoice.deleted', object: record.invoice });
    core.changes.note();
    return { id, object: 'invoice', deleted: true };
  },
});

function find(core: EmulatorCore, id: string): InvoiceRecord {
  return assertFound(core.money.invoices.get(id), NOUN, id);
}
