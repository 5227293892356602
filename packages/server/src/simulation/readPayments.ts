import type { EmulatorState } from '@offtake/stripe-emulator';
import type { World } from './World.js';

/** How far the money of something that can be paid has come in truth. */
export type PaymentState = 'draft' | 'unpaid' | 'processing' | 'paid' | 'given_back' | 'out_of_band' | 'ended';

/** A Checkout Session, invoice or top-up of an order's. */
export interface Payment {
  object: string;
  ref: string;
  state: PaymentState;
}

/** Noted when a call was sent that makes something to be paid. */
export const PAYMENT_CALLED = 'payment called';

/** Reads from the emulator what was paid, whatever the machine knows of it. By id. */
export function readPayments({ emulator, seen }: Pick<World, 'emulator' | 'seen'>): ReadonlyMap<string, Payment> {
  // Reading everything takes its time, and most histories have nothing to read.
  if (!seen.has(PAYMENT_CALLED)) return new Map();
  const { money } = emulator.exportState();
  const payments = [
    ...money.sessions.map(({ id, session }) => ({
      object: id,
      ref: session.metadata?.['offtake_ref'] ?? '',
      state: ofIntent(money, session.payment_intent) ?? (session.status === 'expired' ? 'ended' : 'unpaid'),
    })),
    ...money.invoices.map(({ id, invoice, intentId }) => ({
      object: id,
      ref: invoice.metadata?.['offtake_ref'] ?? '',
      state: ofIntent(money, intentId) ?? INVOICES[invoice.status ?? ''] ?? ('unpaid' as const),
    })),
    ...money.topups.map(({ id, topup }) => ({
      object: id,
      ref: topup.metadata['offtake_ref'] ?? '',
      state: TOP_UPS[topup.status] ?? ('ended' as const),
    })),
  ];
  return new Map(payments.map((payment) => [payment.object, payment]));
}

const INVOICES: Readonly<Record<string, PaymentState>> = { draft: 'draft', void: 'ended', paid: 'out_of_band' };

const TOP_UPS: Readonly<Record<string, PaymentState>> = {
  pending: 'processing',
  succeeded: 'paid',
  reversed: 'given_back',
};

function ofIntent({ intents, charges }: EmulatorState['money'], id: string | null): PaymentState | null {
  const status = intents.find((each) => each.id === id)?.intent.status;
  if (status === 'processing') return 'processing';
  if (status !== 'succeeded') return null;
  const isGivenBack = charges.some((charge) => charge.payment_intent === id && charge.amount_refunded > 0);
  return isGivenBack ? 'given_back' : 'paid';
}
