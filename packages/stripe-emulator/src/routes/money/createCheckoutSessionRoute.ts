import { assertChargeable, assertSettlementCurrency } from '../../money/assertChargeable.js';
import { findCustomer } from '../../money/customers.js';
import { toLineItem } from '../../money/products.js';
import { createSession } from '../../money/sessions.js';
import { DAY_SECONDS } from '../../state/daySeconds.js';
import type { EmulatorCore } from '../../state/EmulatorCore.js';
import { enumReader, groupReader, listOf, readCurrency, readUrl } from '../../wire/choiceReaders.js';
import type { LineItem } from '../../wire/LineItem.js';
import { integerReader, readString } from '../../wire/parameterReaders.js';
import { mergeMetadata, readMetadata } from '../../wire/readMetadata.js';
import type { ReadParameters } from '../../wire/readParameters.js';
import { StripeProblem } from '../../wire/StripeProblem.js';
import { ignoreParameter, readDisabled, refuseParameter } from '../../wire/unusedReaders.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { assertNamed } from './assertNamed.js';
import { chooseMethods, METHOD_READERS } from './chooseMethods.js';
import { defineAction } from './defineObjectRoutes.js';
import { priceOf, readPriceData, toUnitPrice, unitAmountOf } from './readUnitPrice.js';

const HALF_AN_HOUR_SECONDS = 1800;

const readLine = groupReader({
  adjustable_quantity: readDisabled,
  metadata: readMetadata,
  price: readString,
  price_data: readPriceData,
  quantity: integerReader({ minimum: 1, maximum: 999_999 }),
  tax_rates: refuseParameter,
});

const READERS = {
  ...METHOD_READERS,
  adaptive_pricing: ignoreParameter,
  after_expiration: refuseParameter,
  allow_promotion_codes: ignoreParameter,
  automatic_tax: readDisabled,
  billing_address_collection: enumReader(['auto', 'required']),
  branding_settings: ignoreParameter,
  cancel_url: readUrl,
  client_reference_id: readString,
  consent_collection: ignoreParameter,
  currency: readCurrency,
  custom_fields: refuseParameter,
  custom_text: ignoreParameter,
  customer: readString,
  customer_creation: enumReader(['always', 'if_required']),
  customer_email: readString,
  customer_update: ignoreParameter,
  discounts: refuseParameter,
  expires_at: integerReader({ minimum: 0 }),
  invoice_creation: readDisabled,
  line_items: listOf(readLine),
  locale: readString,
  metadata: readMetadata,
  mode: enumReader(['payment', 'setup', 'subscription']),
  payment_intent_data: groupReader({
    capture_method: enumReader(['automatic', 'automatic_async']),
    description: readString,
    metadata: readMetadata,
    receipt_email: readString,
    setup_future_usage: ignoreParameter,
    statement_descriptor: readString,
    statement_descriptor_suffix: ignoreParameter,
  }),
  payment_method_collection: ignoreParameter,
  payment_method_options: ignoreParameter,
  phone_number_collection: readDisabled,
  return_url: refuseParameter,
  saved_payment_method_options: ignoreParameter,
  shipping_address_collection: refuseParameter,
  shipping_options: refuseParameter,
  submit_type: enumReader(['auto', 'book', 'donate', 'pay', 'subscribe']),
  subscription_data: refuseParameter,
  success_url: readUrl,
  tax_id_collection: readDisabled,
  // `hosted` is what API versions before dahlia call it.
  ui_mode: enumReader(['elements', 'embedded', 'embedded_page', 'hosted', 'hosted_page']),
  wallet_options: ignoreParameter,
};

/** Opens a Checkout Session in payment mode, on Stripe's hosted page. */
export const createCheckoutSessionRoute = defineAction({
  endpoint: ['POST', '/v1/checkout/sessions'],
  fields: MONEY_FIELDS.session,
  readers: READERS,
  required: ['line_items', 'mode', 'success_url'],
  act: (core, parameters) => {
    assertMode(parameters);
    const { customer = null, payment_intent_data: data = {} } = parameters;
    if (customer !== null) assertNamed(findCustomer(core, customer), 'customer', { id: customer, param: 'customer' });
    const expiresAt = chooseExpiry(core, parameters.expires_at);
    assertLines(core, parameters);
    const lineItems = (parameters.line_items ?? []).map((line, index) => toLine(core, line, `line_items[${index}]`));
    const [{ currency } = { currency: core.options.defaultCurrency }] = lineItems;
    return createSession(core, {
      allowed_payment_method_types: parameters.allowed_payment_method_types ?? null,
      billing_address_collection: parameters.billing_address_collection ?? null,
      cancel_url: parameters.cancel_url ?? null,
      client_reference_id: parameters.client_reference_id ?? null,
      currency,
      customer,
      customer_creation: customer === null ? (parameters.customer_creation ?? 'if_required') : null,
      customer_email: parameters.customer_email ?? null,
      expires_at: expiresAt,
      intentData: {
        description: data.description ?? null,
        metadata: mergeMetadata({}, data.metadata),
        receiptEmail: data.receipt_email ?? null,
        statementDescriptor: data.statement_descriptor ?? null,
      },
      lineItems,
      locale: parameters.locale ?? null,
      metadata: mergeMetadata({}, parameters.metadata),
      payment_method_types: chooseMethods(currency, parameters),
      submit_type: parameters.submit_type ?? null,
      success_url: parameters.success_url,
    }).session;
  },
});

type Parameters = ReadParameters<typeof READERS>;
type Line = ReturnType<typeof readLine>;

function assertMode({ customer, customer_email: email, mode, ui_mode: uiMode }: Parameters): void {
  if (mode !== 'payment')
    throw new StripeProblem(`The Stripe emulator has Checkout Sessions in payment mode only, not in ${mode} mode.`, {
      param: 'mode',
    });
  if (uiMode !== undefined && !uiMode.startsWith('hosted'))
    throw new StripeProblem(`The Stripe emulator has the hosted page only, not ${uiMode}.`, { param: 'ui_mode' });
  if (customer !== undefined && email !== undefined)
    throw new StripeProblem('You may only specify one of these parameters: customer, customer_email.', {
      code: 'parameters_exclusive',
      param: 'customer',
    });
}

/** Refuses lines before any of them has had an effect. */
function assertLines({ options }: EmulatorCore, { currency, line_items: lines = [] }: Parameters): void {
  if (lines.length === 0) throw missing('line_items');
  const prices = lines.map((line, index) => assertPriced(line, `line_items[${index}]`));
  const [{ currency: first } = { currency: options.defaultCurrency }] = prices;
  const other = prices.find((price) => price.currency !== (currency ?? first));
  if (other)
    throw new StripeProblem(
      `All line items must have the session's currency: ${other.currency} is not ${currency ?? first}.`,
      { param: 'line_items' },
    );
  assertSettlementCurrency(options, first, 'line_items[0][price_data][currency]');
  const total = prices.reduce((sum, price) => sum + price.amount, 0);
  assertChargeable(options, total, first, "The Checkout Session's total amount due");
}

function assertPriced(line: Line, param: string): { amount: number; currency: string } {
  if (line.price !== undefined)
    throw new StripeProblem(`No such price: '${line.price}'. The Stripe emulator keeps no prices: use price_data.`, {
      code: 'resource_missing',
      param: `${param}[price]`,
    });
  if (!line.price_data) throw missing(`${param}[price_data]`);
  if (line.quantity === undefined) throw missing(`${param}[quantity]`);
  const unit = unitAmountOf(line.price_data, `${param}[price_data]`);
  return { amount: priceOf(unit, line.quantity), currency: line.price_data.currency };
}

function toLine(core: EmulatorCore, line: Line, param: string): LineItem {
  const { price_data: data, quantity = 1, metadata } = line;
  if (!data) throw missing(`${param}[price_data]`);
  const unit = toUnitPrice(core, data, `${param}[price_data]`);
  const amount = priceOf(unit.unitAmountDecimal, quantity);
  return toLineItem(core, unit, { amount, metadata: mergeMetadata({}, metadata), quantity });
}

function chooseExpiry({ clock }: EmulatorCore, wanted: number | undefined): number {
  const now = clock.now();
  if (wanted === undefined) return now + DAY_SECONDS;
  if (wanted < now + HALF_AN_HOUR_SECONDS)
    throw new StripeProblem('The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.', {
      param: 'expires_at',
    });
  if (wanted <= now + DAY_SECONDS) return wanted;
  throw new StripeProblem('The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.', {
    param: 'expires_at',
  });
}

function missing(param: string): StripeProblem {
  return new StripeProblem(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
}
