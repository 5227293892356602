import { addLine, updateLine } from '../../money/invoices.js';
import { findCustomer } from '../../money/customers.js';
import type { InvoiceRecord } from '../../money/MoneyBooks.js';
import { newId } from '../../money/newId.js';
import { toPrice } from '../../money/products.js';
import type { EmulatorCore } from '../../state/EmulatorCore.js';
import { groupReader, readBoolean, readCurrency, readRange } from '../../wire/choiceReaders.js';
import type { InvoicePricing } from '../../wire/Invoice.js';
import type { InvoiceItem } from '../../wire/InvoiceItem.js';
import { integerReader, readString, readText } from '../../wire/parameterReaders.js';
import { mergeMetadata, readMetadata } from '../../wire/readMetadata.js';
import type { ReadParameters } from '../../wire/readParameters.js';
import { StripeProblem } from '../../wire/StripeProblem.js';
import { ignoreParameter, refuseParameter } from '../../wire/unusedReaders.js';
import { assertFound } from '../assertFound.js';
import type { Route } from '../defineRoute.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { assertNamed } from './assertNamed.js';
import { defineAction, defineList, defineRetrieval } from './defineObjectRoutes.js';
import { priceOf, readDecimal, readPriceData, toUnitPrice } from './readUnitPrice.js';

const PATH = '/v1/invoiceitems';
const NOUN = 'invoiceitem';
const FIELDS = MONEY_FIELDS.invoiceItem;
const MAX_MINOR_UNITS = 999_999_999_999;

const READERS = {
  amount: integerReader({ minimum: -MAX_MINOR_UNITS, maximum: MAX_MINOR_UNITS }),
  currency: readCurrency,
  customer: readString,
  description: readString,
  discountable: readBoolean,
  discounts: refuseParameter,
  invoice: readString,
  metadata: readMetadata,
  period: groupReader({ end: integerReader({ minimum: 0 }), start: integerReader({ minimum: 0 }) }, ['end', 'start']),
  price_data: readPriceData,
  pricing: refuseParameter,
  quantity: integerReader({ minimum: 0, maximum: 999_999 }),
  subscription: refuseParameter,
  tax_behavior: ignoreParameter,
  tax_code: ignoreParameter,
  tax_rates: refuseParameter,
  unit_amount_decimal: readDecimal,
};

const UPDATE_READERS = {
  amount: READERS.amount,
  description: readText,
  metadata: readMetadata,
  quantity: READERS.quantity,
};

/** Invoice items: list, create, retrieve, update, delete. */
export function invoiceItemRoutes(): Route[] {
  return [
    defineList({
      path: PATH,
      noun: NOUN,
      fields: FIELDS,
      filters: { created: readRange, customer: readString, invoice: readString, pending: readBoolean },
      page: (core, request, { created, customer, invoice, pending }) =>
        core.money.invoiceItems.page(
          request,
          (item) =>
            (!created || created(item.date)) &&
            (customer === undefined || item.customer === customer) &&
            (invoice === undefined || item.invoice === invoice) &&
            (pending === undefined || (item.invoice === null) === pending),
        ),
      toWire: (item) => item,
    }),
    defineRetrieval({
      path: `${PATH}/{item}`,
      noun: NOUN,
      fields: FIELDS,
      find: (core, id) => core.money.invoiceItems.get(id),
    }),
    defineAction({
      endpoint: ['POST', PATH],
      fields: FIELDS,
      readers: READERS,
      act: (core, parameters) => createItem(core, parameters),
    }),
    defineAction({ endpoint: ['POST', `${PATH}/{item}`], fields: FIELDS, readers: UPDATE_READERS, act: updateItem }),
    defineAction({
      endpoint: ['DELETE', `${PATH}/{item}`],
      fields: {},
      readers: {},
      act: (core, _, id) => {
        const item = assertFound(core.money.invoiceItems.get(id), NOUN, id);
        const draft = draftOf(core, item);
        if (draft) updateLine(core, draft, id, null);
        core.money.invoiceItems.delete(id);
        core.changes.note();
        return { id, object: 'invoiceitem', deleted: true };
      },
    }),
  ];
}

function updateItem(core: EmulatorCore, parameters: ReadParameters<typeof UPDATE_READERS>, id: string): InvoiceItem {
  const { amount, description, metadata, quantity } = parameters;
  const item = assertFound(core.money.invoiceItems.get(id), NOUN, id);
  const draft = draftOf(core, item);
  const changed: InvoiceItem = {
    ...item,
    ...(amount === undefined ? requantify(item, quantity) : oneOf(item, amount)),
    description: description === undefined ? item.description : description || null,
    metadata: mergeMetadata(item.metadata, metadata),
  };
  core.money.invoiceItems.replace(changed);
  if (draft) updateLine(core, draft, id, changed);
  core.changes.note();
  return changed;
}

function createItem(core: EmulatorCore, parameters: ReadParameters<typeof READERS>): InvoiceItem {
  const draft = namedDraft(core, parameters.invoice);
  const customer = parameters.customer ?? draft?.invoice.customer;
  if (customer === undefined)
    throw new StripeProblem('Missing required param: customer.', { code: 'parameter_missing', param: 'customer' });
  assertNamed(findCustomer(core, customer), 'customer', { id: customer, param: 'customer' });
  const price = toPricing(core, parameters);
  if (draft && draft.invoice.currency !== price.currency)
    throw new StripeProblem(
      `The invoice item's currency (${price.currency}) must match the invoice's (${draft.invoice.currency}).`,
      { param: 'currency' },
    );
  const now = core.clock.now();
  const item: InvoiceItem = {
    ...price,
    id: newId(core, 'ii_', core.money.invoiceItems),
    object: 'invoiceitem',
    customer,
    customer_account: null,
    date: now,
    discountable: parameters.discountable ?? price.amount > 0,
    discounts: [],
    invoice: draft?.id ?? null,
    livemode: core.options.livemode,
    metadata: mergeMetadata({}, parameters.metadata),
    net_amount: price.amount,
    parent: null,
    period: parameters.period ?? { end: now, start: now },
    proration: false,
    quantity_decimal: String(price.quantity),
    tax_rates: [],
    test_clock: null,
  };
  core.money.invoiceItems.add(item);
  if (draft) addLine(core, draft, item);
  core.events.emit({ type: 'invoiceitem.created', object: item });
  core.changes.note();
  return item;
}

type Priced = Pick<InvoiceItem, 'amount' | 'currency' | 'description' | 'pricing' | 'quantity'>;

function toPricing(core: EmulatorCore, parameters: ReadParameters<typeof READERS>): Priced {
  const { amount, description, price_data: data, quantity = 1, unit_amount_decimal: decimal } = parameters;
  if ([amount, data, decimal].filter((given) => given !== undefined).length > 1)
    throw new StripeProblem('You may only specify one of these parameters: amount, price_data, unit_amount_decimal.', {
      code: 'parameters_exclusive',
      param: 'amount',
    });
  if (data) {
    const unit = toUnitPrice(core, data, 'price_data');
    const price = toPrice(core, unit);
    return {
      amount: priceOf(unit.unitAmountDecimal, quantity),
      currency: unit.currency,
      description: description ?? unit.product.name,
      pricing: toInvoicePricing(unit.unitAmountDecimal, { price: price.id, product: price.product }),
      quantity,
    };
  }
  const currency = parameters.currency ?? core.options.defaultCurrency;
  const rest = { currency, description: description ?? null };
  const made = { price: `price_${core.options.randomId()}`, product: `prod_${core.options.randomId()}` };
  if (decimal !== undefined)
    return { ...rest, amount: priceOf(decimal, quantity), pricing: toInvoicePricing(decimal, made), quantity };
  return { ...rest, amount: amount ?? 0, pricing: toInvoicePricing(String(amount ?? 0), made), quantity: 1 };
}

function toInvoicePricing(unitAmountDecimal: string, details: InvoicePricing['price_details']): InvoicePricing {
  return { price_details: details, type: 'price_details', unit_amount_decimal: unitAmountDecimal };
}

function oneOf(item: InvoiceItem, amount: number): Partial<InvoiceItem> {
  const pricing = { ...item.pricing, unit_amount_decimal: String(amount) };
  return { amount, net_amount: amount, pricing, quantity: 1, quantity_decimal: '1' };
}

function requantify(item: InvoiceItem, quantity: number | undefined): Partial<InvoiceItem> {
  if (quantity === undefined) return {};
  const amount = priceOf(item.pricing.unit_amount_decimal, quantity);
  return { amount, net_amount: amount, quantity, quantity_decimal: String(quantity) };
}

function namedDraft(core: EmulatorCore, id: string | undefined): InvoiceRecord | null {
  if (id === undefined) return null;
  const record = assertNamed(core.money.invoices.get(id), 'invoice', { id, param: 'invoice' });
  if (record.invoice.status === 'draft') return record;
  throw new StripeProblem(`The invoice '${id}' is already finalized: invoice items can be added to drafts only.`, {
    code: 'invoice_not_editable',
    param: 'invoice',
  });
}

function draftOf(core: EmulatorCore, { id, invoice }: InvoiceItem): InvoiceRecord | null {
  const record = invoice === null ? undefined : core.money.invoices.get(invoice);
  if (!record) return null;
  if (record.invoice.status === 'draft') return record;
  throw new StripeProblem(`The invoice item '${id}' can't be changed: its invoice is already finalized.`, {
    code: 'invoice_not_editable',
  });
}
