import {
  createCustomer,
  deleteCustomer,
  findCustomer,
  replaceCustomer,
  type CustomerFields,
} from '../../money/customers.js';
import type { EmulatorCore } from '../../state/EmulatorCore.js';
import type { Customer } from '../../wire/Customer.js';
import { groupReader, listOf, readRange } from '../../wire/choiceReaders.js';
import type { FormValue } from '../../wire/decodeForm.js';
import { integerReader, readString, readText } from '../../wire/parameterReaders.js';
import { mergeMetadata, readMetadata } from '../../wire/readMetadata.js';
import type { ReadParameters } from '../../wire/readParameters.js';
import type { StripeAddress } from '../../wire/StripeAddress.js';
import { ignoreParameter, refuseParameter } from '../../wire/unusedReaders.js';
import { assertFound } from '../assertFound.js';
import type { Route } from '../defineRoute.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { defineAction, defineList, defineRetrieval } from './defineObjectRoutes.js';
import { readPaymentMethod } from './readPaymentMethod.js';

const PATH = '/v1/customers';
const FIELDS = MONEY_FIELDS.customer;

/** Customers: list, create, retrieve, update, delete. */
export function customerRoutes(): Route[] {
  return [
    defineList({
      path: PATH,
      noun: 'customer',
      fields: FIELDS,
      filters: { created: readRange, email: readString },
      page: (core, request, { created, email }) =>
        core.money.customers.page(
          request,
          ({ customer }) =>
            !('deleted' in customer) &&
            (email === undefined || customer.email === email) &&
            (!created || created(customer.created)),
        ),
      toWire: ({ customer }) => customer,
    }),
    defineRetrieval({
      path: `${PATH}/{customer}`,
      noun: 'customer',
      fields: FIELDS,
      find: (core, id) => core.money.customers.get(id)?.customer,
    }),
    defineAction({
      endpoint: ['POST', PATH],
      fields: FIELDS,
      readers: READERS,
      act: (core, parameters) => {
        const { metadata, ...fields } = toFields(parameters);
        return createCustomer(core, { ...fields, metadata: mergeMetadata({}, metadata) });
      },
    }),
    defineAction({ endpoint: ['POST', `${PATH}/{customer}`], fields: FIELDS, readers: READERS, act: update }),
    defineAction({
      endpoint: ['DELETE', `${PATH}/{customer}`],
      fields: {},
      readers: {},
      act: (core, _, id) => {
        deleteCustomer(core, assertFound(findCustomer(core, id), 'customer', id));
        return { id, object: 'customer', deleted: true };
      },
    }),
  ];
}

const READERS = {
  address: readAddress,
  balance: integerReader({ minimum: -99_999_999, maximum: 99_999_999 }),
  description: readText,
  email: readText,
  invoice_settings: groupReader({ default_payment_method: readPaymentMethod, footer: readText }),
  metadata: readMetadata,
  name: readText,
  payment_method: readPaymentMethod,
  phone: readText,
  preferred_locales: listOf(readString),
  shipping: ignoreParameter,
  source: refuseParameter,
  tax_exempt: ignoreParameter,
  test_clock: refuseParameter,
};

function update(core: EmulatorCore, parameters: Parameters, id: string): Customer {
  const customer = assertFound(findCustomer(core, id), 'customer', id);
  const { metadata, default_payment_method: method, footer, ...fields } = toFields(parameters);
  const settings = customer.invoice_settings;
  const change: Partial<Customer> = {
    ...fields,
    invoice_settings: {
      ...settings,
      default_payment_method: method === undefined ? settings.default_payment_method : method,
      footer: footer === undefined ? settings.footer : footer,
    },
    metadata: mergeMetadata(customer.metadata, metadata),
  };
  return replaceCustomer(core, { ...customer, ...change }, changedFrom(customer, change));
}

type Parameters = ReadParameters<typeof READERS>;

function toFields(parameters: Parameters): Omit<CustomerFields, 'metadata'> & { metadata: typeof parameters.metadata } {
  const { address, balance, invoice_settings: settings, metadata, preferred_locales: locales } = parameters;
  const texts = (['description', 'email', 'name', 'phone'] as const).flatMap((name) =>
    parameters[name] === undefined ? [] : [[name, parameters[name] === '' ? null : parameters[name]] as const],
  );
  const method = settings?.default_payment_method;
  return {
    ...Object.fromEntries(texts),
    ...(address === undefined ? {} : { address }),
    ...(balance === undefined ? {} : { balance }),
    ...(locales === undefined ? {} : { preferred_locales: locales }),
    ...(method === undefined ? {} : { default_payment_method: method }),
    ...(settings?.footer === undefined ? {} : { footer: settings.footer }),
    metadata,
  };
}

const readAddressGroup = groupReader({
  city: readText,
  country: readText,
  line1: readText,
  line2: readText,
  postal_code: readText,
  state: readText,
});

function readAddress(value: FormValue, param: string): StripeAddress | null {
  if (value === '') return null;
  const blank = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
  return { ...blank, ...readAddressGroup(value, param) };
}

function changedFrom(before: Customer, change: Partial<Customer>): Partial<Customer> {
  const changed = Object.entries(before).filter(([name, value]) => {
    const next: unknown = Reflect.get(change, name);
    return next !== undefined && JSON.stringify(next) !== JSON.stringify(value);
  });
  return Object.fromEntries(changed);
}
