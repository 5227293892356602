import { assertSettlementCurrency } from '../../money/assertChargeable.js';
import { findCustomer } from '../../money/customers.js';
import { createInvoice, FINALIZE_TASK, FINALIZE_DELAY_SECONDS, keepInvoice } from '../../money/invoices.js';
import { LAST_UNIX_SECONDS } from '../../state/assertUnixSeconds.js';
import { DAY_SECONDS } from '../../state/daySeconds.js';
import type { EmulatorCore } from '../../state/EmulatorCore.js';
import { enumReader, groupReader, listOf, readBoolean, readCurrency } from '../../wire/choiceReaders.js';
import type { FormValue } from '../../wire/decodeForm.js';
import type { Invoice } from '../../wire/Invoice.js';
import { integerReader, readString, readText } from '../../wire/parameterReaders.js';
import { mergeMetadata, readMetadata } from '../../wire/readMetadata.js';
import type { ReadParameters } from '../../wire/readParameters.js';
import { StripeProblem } from '../../wire/StripeProblem.js';
import { ignoreParameter, readDisabled, refuseParameter } from '../../wire/unusedReaders.js';
import { assertFound } from '../assertFound.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { assertInvoiceStatus } from './assertInvoiceStatus.js';
import { assertNamed } from './assertNamed.js';
import { defineAction } from './defineObjectRoutes.js';
import { readPaymentMethod } from './readPaymentMethod.js';

const readFields = listOf(groupReader({ name: readString, value: readString }, ['name', 'value']));

const SHARED_READERS = {
  account_tax_ids: ignoreParameter,
  auto_advance: readBoolean,
  automatic_tax: readDisabled,
  automatically_finalizes_at: refuseParameter,
  collection_method: enumReader(['charge_automatically', 'send_invoice']),
  custom_fields: readCustomFields,
  days_until_due: integerReader({ minimum: 0, maximum: 1825 }),
  default_payment_method: readPaymentMethod,
  default_tax_rates: refuseParameter,
  description: readText,
  discounts: refuseParameter,
  due_date: integerReader({ minimum: 0, maximum: LAST_UNIX_SECONDS }),
  effective_at: ignoreParameter,
  footer: readText,
  issuer: ignoreParameter,
  metadata: readMetadata,
  number: ignoreParameter,
  payment_settings: ignoreParameter,
  rendering: ignoreParameter,
  shipping_cost: refuseParameter,
  shipping_details: ignoreParameter,
  statement_descriptor: readString,
};

const CREATE_READERS = {
  ...SHARED_READERS,
  currency: readCurrency,
  customer: readString,
  from_invoice: refuseParameter,
  pending_invoice_items_behavior: enumReader(['exclude', 'include']),
  subscription: refuseParameter,
};

/** Makes a draft. */
export const createInvoiceRoute = defineAction({
  endpoint: ['POST', '/v1/invoices'],
  fields: MONEY_FIELDS.invoice,
  readers: CREATE_READERS,
  required: ['customer'],
  act: (core, parameters) => {
    const { collection_method: method = 'charge_automatically', currency = core.options.defaultCurrency } = parameters;
    const customer = assertNamed(findCustomer(core, parameters.customer), 'customer', {
      id: parameters.customer,
      param: 'customer',
    });
    assertSettlementCurrency(core.options, currency);
    return createInvoice(core, {
      auto_advance: parameters.auto_advance ?? false,
      collection_method: method,
      currency,
      custom_fields: parameters.custom_fields ?? null,
      customer,
      default_payment_method: parameters.default_payment_method ?? null,
      description: parameters.description || null,
      due_date: chooseDueDate(core, method, parameters),
      footer: parameters.footer || customer.invoice_settings.footer,
      metadata: mergeMetadata({}, parameters.metadata),
      statement_descriptor: parameters.statement_descriptor ?? null,
      withPendingItems: parameters.pending_invoice_items_behavior === 'include',
    }).invoice;
  },
});

/** Changes a draft; of what is finalized, the metadata and whether it advances by itself. */
export const updateInvoiceRoute = defineAction({
  endpoint: ['POST', '/v1/invoices/{invoice}'],
  fields: MONEY_FIELDS.invoice,
  readers: SHARED_READERS,
  act: (core, parameters, id) => {
    const record = assertFound(core.money.invoices.get(id), 'invoice', id);
    const { invoice } = record;
    const { auto_advance: autoAdvance = invoice.auto_advance, metadata, ...others } = parameters;
    if (Object.keys(others).length > 0) assertInvoiceStatus(record, ['draft'], 'changed in this way');
    const change = {
      ...toChange(core, invoice, parameters),
      auto_advance: autoAdvance,
      metadata: mergeMetadata(invoice.metadata, metadata),
    };
    const finalizesAt = autoAdvance ? core.clock.now() + FINALIZE_DELAY_SECONDS : null;
    if (invoice.status === 'draft' && autoAdvance !== invoice.auto_advance) {
      if (finalizesAt === null) core.schedule.cancel(FINALIZE_TASK, id);
      else core.schedule.at(finalizesAt, FINALIZE_TASK, id);
      return keepInvoice(core, record, { ...change, automatically_finalizes_at: finalizesAt }, ['updated']).invoice;
    }
    return keepInvoice(core, record, change, ['updated']).invoice;
  },
});

function toChange(
  core: EmulatorCore,
  invoice: Invoice,
  parameters: ReadParameters<typeof SHARED_READERS>,
): Partial<Invoice> {
  const { collection_method: method = invoice.collection_method, days_until_due: days, due_date: date } = parameters;
  const isDueChanged = days !== undefined || date !== undefined || method !== invoice.collection_method;
  const { custom_fields: customFields, default_payment_method: paymentMethod } = parameters;
  const { description, footer, statement_descriptor: descriptor } = parameters;
  return {
    collection_method: method,
    ...(customFields === undefined ? {} : { custom_fields: customFields }),
    ...(paymentMethod === undefined ? {} : { default_payment_method: paymentMethod }),
    ...(description === undefined ? {} : { description: description || null }),
    ...(isDueChanged ? { due_date: chooseDueDate(core, method, parameters) } : {}),
    ...(footer === undefined ? {} : { footer: footer || null }),
    ...(descriptor === undefined ? {} : { statement_descriptor: descriptor }),
  };
}

function chooseDueDate(
  { clock }: EmulatorCore,
  method: Invoice['collection_method'],
  { days_until_due: days, due_date: date }: { days_until_due?: number; due_date?: number },
): number | null {
  if (method === 'charge_automatically') {
    if (days === undefined && date === undefined) return null;
    throw new StripeProblem(
      "You cannot specify `due_date` or `days_until_due` unless the invoice's `collection_method` is `send_invoice`.",
      { param: days === undefined ? 'due_date' : 'days_until_due' },
    );
  }
  if (days === undefined && date === undefined)
    throw new StripeProblem(
      'If invoice `collection_method` is `send_invoice`, you must specify `due_date` or `days_until_due`.',
      { code: 'parameter_missing', param: 'days_until_due' },
    );
  if (days !== undefined && date !== undefined)
    throw new StripeProblem('You may only specify one of these parameters: due_date, days_until_due.', {
      code: 'parameters_exclusive',
      param: 'due_date',
    });
  if (date !== undefined && date <= clock.now())
    throw new StripeProblem('The `due_date` must be in the future.', { param: 'due_date' });
  return date ?? clock.now() + (days ?? 0) * DAY_SECONDS;
}

function readCustomFields(value: FormValue, param: string): Invoice['custom_fields'] {
  return value === '' ? null : readFields(value, param);
}
