'use client';

import * as OrderForm from '@offtake/ui/order-form';
import '@offtake/ui/styles.layered.css';

/** Orders carbon removal, with a review before anything is spent. Yours to change: every element is a part. */
export function CarbonOrderForm(props: OrderForm.RootProps) {
  return (
    <OrderForm.Root {...props}>
      <OrderForm.Placed />
      <OrderForm.Returning />
      <OrderForm.Form>
        <OrderForm.Header />
        <OrderForm.Product />
        <OrderForm.Quantity />
        <OrderForm.Quote />
        <OrderForm.PublicName />
        <OrderForm.PaymentSource />
        <OrderForm.Error />
        <OrderForm.NotAllowed />
        <OrderForm.Submit />
      </OrderForm.Form>
      <OrderForm.Invoice />
      <OrderForm.Review>
        <OrderForm.ReviewFacts />
        <OrderForm.ReviewTerms />
        <OrderForm.ReviewActions />
      </OrderForm.Review>
    </OrderForm.Root>
  );
}
