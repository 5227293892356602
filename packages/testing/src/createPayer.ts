import type { StripeEmulator, TestPayment } from '@offtake/stripe-emulator';
import { Stripe } from 'stripe';

/**
 * Pays the order of this id as its customer would: the Checkout page or the invoice with a test card or bank account,
 * or the top-up by the money's arrival.
 *
 * @param payment how; one of Stripe's test numbers. @default the card whose money is available at once
 * @throws {Error} when there is nothing to be paid for that order, or not so.
 * @see https://docs.stripe.com/testing
 */
export type PayOrder = (orderId: string, payment?: TestPayment) => Promise<void>;

/** The money of this card does not have to settle first. */
const CARD_AVAILABLE_AT_ONCE: TestPayment = { card: '4000000000000077' };

/** Makes what plays the customers of a stack, and lets it settle afterwards. */
export function createPayer(emulator: StripeEmulator, settle: () => Promise<void>): PayOrder {
  const stripe = new Stripe('sk_test_payer', {
    httpClient: Stripe.createFetchHttpClient((input, init) => emulator.fetch(new Request(input, init))),
    maxNetworkRetries: 0,
    telemetry: false,
  });
  return async (orderId, payment = CARD_AVAILABLE_AT_ONCE) => {
    const isOf = ({ metadata }: { metadata: Record<string, string> | null }) => metadata?.['offtake_ref'] === orderId;
    const topUp = emulator.topups.list().find(isOf);
    if (topUp) emulator.topups.succeed(topUp.id);
    else emulator.payments.pay(await findPayable(stripe, isOf, orderId), payment);
    await settle();
  };
}

async function findPayable(
  stripe: Stripe,
  isOf: (object: { metadata: Record<string, string> | null }) => boolean,
  orderId: string,
): Promise<string> {
  for await (const session of stripe.checkout.sessions.list({ limit: 100 })) if (isOf(session)) return session.id;
  for await (const invoice of stripe.invoices.list({ limit: 100 })) if (isOf(invoice)) return invoice.id;
  throw new Error(
    `There is nothing to be paid for the order "${orderId}": it was not placed with payment by checkout, invoice or top_up, ` +
      'or not with this stack. Start it with handler: { paymentSources: ["checkout"] } and place the order first.',
  );
}
