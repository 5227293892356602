import type { Stripe } from 'stripe';

/** A Checkout Session as Stripe's Climate quickstart makes it. */
export function checkoutInput(
  unitAmount: number,
  change: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams {
  return {
    line_items: [
      {
        price_data: { currency: 'usd', product_data: { name: 'Carbon removal' }, unit_amount: unitAmount },
        quantity: 1,
      },
    ],
    mode: 'payment',
    success_url: 'https://shop.example/done?session_id={CHECKOUT_SESSION_ID}',
    cancel_url: 'https://shop.example/cart',
    ...change,
  };
}

/** A customer with a draft of one line, to be sent. */
export async function draftInvoice(
  stripe: Stripe,
  amount: number,
  change: Partial<Stripe.InvoiceCreateParams> = {},
): Promise<Stripe.Invoice> {
  const customer = await stripe.customers.create({ email: 'ada@example.com', name: 'Ada' });
  const invoice = await stripe.invoices.create({
    customer: customer.id,
    collection_method: 'send_invoice',
    days_until_due: 1,
    ...change,
  });
  await stripe.invoiceItems.create({ invoice: invoice.id, customer: customer.id, amount, description: 'Removal' });
  return stripe.invoices.retrieve(invoice.id);
}

/** The id in a field that holds an id or the object itself. */
export function idOf(field: string | { id: string } | null | undefined): string {
  return typeof field === 'string' ? field : (field?.id ?? '');
}
