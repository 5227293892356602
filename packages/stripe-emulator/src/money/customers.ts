import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { Customer } from '../wire/Customer.js';
import { newId } from './newId.js';

/** Makes a customer. */
export function createCustomer(core: EmulatorCore, fields: CustomerFields = {}): Customer {
  const { default_payment_method: defaultMethod = null, footer = null, ...rest } = fields;
  const id = newId(core, 'cus_', core.money.customers);
  const customer: Customer = {
    address: null,
    balance: 0,
    description: null,
    email: null,
    metadata: {},
    name: null,
    phone: null,
    preferred_locales: [],
    ...rest,
    id,
    object: 'customer',
    created: core.clock.now(),
    currency: null,
    default_source: null,
    delinquent: false,
    discount: null,
    invoice_prefix: id.slice(-8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: defaultMethod,
      footer,
      rendering_options: null,
    },
    livemode: core.options.livemode,
    next_invoice_sequence: 1,
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
  core.money.customers.add({ id, created: customer.created, customer });
  core.events.emit({ type: 'customer.created', object: customer });
  core.changes.note();
  return customer;
}

/** What a customer is made of. */
export interface CustomerFields extends Partial<
  Pick<Customer, 'address' | 'balance' | 'description' | 'email' | 'metadata' | 'name' | 'phone' | 'preferred_locales'>
> {
  default_payment_method?: string | null;
  footer?: string | null;
}

/** The customer, unless there is none or it was deleted. */
export function findCustomer({ money }: EmulatorCore, id: string): Customer | undefined {
  const customer = money.customers.get(id)?.customer;
  return customer && !('deleted' in customer) ? customer : undefined;
}

/** Replaces a customer, and tells what has changed if that is to be told. */
export function replaceCustomer(
  core: EmulatorCore,
  customer: Customer,
  previousAttributes: Partial<Customer> | null,
): Customer {
  core.money.customers.replace({ id: customer.id, created: customer.created, customer });
  if (previousAttributes !== null) core.events.emit({ type: 'customer.updated', object: customer, previousAttributes });
  core.changes.note();
  return customer;
}

/** Deletes a customer; its payments and invoices stay. */
export function deleteCustomer(core: EmulatorCore, customer: Customer): void {
  const { id, created } = customer;
  core.money.customers.replace({ id, created, customer: { id, object: 'customer', deleted: true } });
  core.events.emit({ type: 'customer.deleted', object: customer });
  core.changes.note();
}
