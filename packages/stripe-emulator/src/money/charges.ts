import type { EmulatorCore } from '../state/EmulatorCore.js';
import { CHARGE_BLANKS, type Charge, type ChargeMethodDetails, type ChargeOutcome } from '../wire/Charge.js';
import type { IntentRecord, PaymentAttempt } from './MoneyBooks.js';
import { newId } from './newId.js';
import type { PaymentChoice } from './PaymentChoice.js';
import { toFees } from './processingFee.js';
import { moveAvailable, movePending } from './settlement.js';
import type { TestOutcome } from './testMethods.js';

/** Records an attempt to take an intent's money, in a status of its own, before anything comes of it. */
export function addCharge(
  core: EmulatorCore,
  { intent }: IntentRecord,
  { choice, payer }: PaymentAttempt,
  result: ChargeResult,
): Charge {
  const { businessName, livemode } = core.options;
  const charge: Charge = {
    ...CHARGE_BLANKS,
    id: newId(core, choice.type === 'card' ? 'ch_' : 'py_', core.money.charges),
    object: 'charge',
    amount: intent.amount,
    amount_captured: result.status === 'failed' ? 0 : intent.amount,
    amount_refunded: 0,
    balance_transaction: null,
    billing_details: { address: null, email: payer.email, name: payer.name, phone: null, tax_id: null },
    calculated_statement_descriptor: intent.statement_descriptor ?? businessName.slice(0, 22).toUpperCase(),
    captured: result.status !== 'failed',
    created: core.clock.now(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    failure_code: result.failure?.code ?? null,
    failure_message: result.failure?.message ?? null,
    livemode,
    metadata: intent.metadata,
    outcome: toOutcome(choice, result),
    paid: result.status === 'succeeded',
    payment_intent: intent.id,
    payment_method: choice.id,
    payment_method_details: toMethodDetails(choice, intent.amount),
    receipt_email: intent.receipt_email,
    refunded: false,
    statement_descriptor: intent.statement_descriptor,
    status: result.status,
  };
  core.money.charges.add(charge);
  if (result.status === 'succeeded') return settleCharge(core, charge, choice);
  core.events.emit({ type: `charge.${result.status}`, object: charge });
  return charge;
}

/** What came of an attempt so far. */
export interface ChargeResult {
  status: Charge['status'];
  failure?: TestOutcome['failure'] | undefined;
}

/** Takes the charge's money into the balance, less the fee. */
export function settleCharge(core: EmulatorCore, charge: Charge, choice: PaymentChoice): Charge {
  const { bankDebitFee, cardFee } = core.options;
  const isCard = choice.type === 'card';
  const move = choice.outcome.isAvailableAtOnce ? moveAvailable : movePending;
  const transaction = move(core, {
    amount: charge.amount,
    currency: charge.currency,
    description: charge.description,
    fees: toFees(charge.amount, charge.currency, isCard ? cardFee : bankDebitFee),
    source: charge.id,
    type: isCard ? 'charge' : 'payment',
  });
  const settled: Charge = {
    ...charge,
    balance_transaction: transaction.id,
    outcome: toOutcome(choice, { status: 'succeeded' }),
    paid: true,
    status: 'succeeded',
  };
  core.money.charges.replace(settled);
  core.events.emit({ type: 'charge.succeeded', object: settled });
  return settled;
}

/** Gives up a charge that was pending. */
export function failCharge(core: EmulatorCore, charge: Charge, choice: PaymentChoice): Charge {
  const { failure } = choice.outcome;
  const result: ChargeResult = { status: 'failed', failure };
  const failed: Charge = {
    ...charge,
    amount_captured: 0,
    captured: false,
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
    outcome: toOutcome(choice, result),
    status: 'failed',
  };
  core.money.charges.replace(failed);
  core.events.emit({ type: 'charge.failed', object: failed });
  return failed;
}

function toOutcome(choice: PaymentChoice, { failure, status }: ChargeResult): ChargeOutcome {
  const isDeclined = status === 'failed';
  const approved = status === 'pending' ? 'Payment processing.' : 'Payment complete.';
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: isDeclined ? 'declined_by_network' : 'approved_by_network',
    reason: isDeclined ? (failure?.decline_code ?? failure?.code ?? null) : null,
    risk_level: choice.type === 'card' ? 'normal' : 'not_assessed',
    seller_message: isDeclined ? 'The bank did not accept the payment.' : approved,
    type: isDeclined ? 'issuer_declined' : 'authorized',
  };
}

function toMethodDetails(choice: PaymentChoice, amount: number): ChargeMethodDetails {
  const { last4 } = choice;
  const fingerprint = `test${choice.type === 'card' ? choice.brand : 'bank'}${last4}`;
  if (choice.type === 'us_bank_account')
    return {
      type: 'us_bank_account',
      us_bank_account: {
        account_holder_type: 'individual',
        account_type: 'checking',
        bank_name: 'STRIPE TEST BANK',
        fingerprint,
        last4,
        payment_reference: null,
        routing_number: choice.routingNumber,
      },
    };
  const hasWrongCvc = choice.outcome.failure?.code === 'incorrect_cvc';
  return {
    type: 'card',
    card: {
      amount_authorized: amount,
      authorization_code: null,
      brand: choice.brand,
      checks: {
        address_line1_check: null,
        address_postal_code_check: null,
        cvc_check: hasWrongCvc ? 'fail' : 'pass',
      },
      country: 'US',
      electronic_commerce_indicator: null,
      exp_month: choice.expMonth,
      exp_year: choice.expYear,
      fingerprint,
      funding: 'credit',
      installments: null,
      last4,
      mandate: null,
      network: choice.brand,
      network_transaction_id: null,
      regulated_status: 'unregulated',
      three_d_secure: null,
      transaction_link_id: null,
      wallet: null,
    },
  };
}
