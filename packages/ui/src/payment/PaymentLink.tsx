'use client';

import type { Order } from '@offtake/contract';
import { Link } from '../internals/Link.js';
import { NewTabLink } from '../internals/NewTabLink.js';
import { paymentUrl } from './paymentUrl.js';
import type { Messages } from '../messages/en.js';
import type { common } from '../messages/en/common.js';

export interface PaymentLinkProps {
  order: Order;
  className: string;
  /** As a button has it. */
  variant?: 'primary' | undefined;
  messages: Pick<Messages, keyof typeof common>;
}

/**
 * The way to Stripe's page on which an order is paid: in this tab for the buyer, in a tab of its own for an invoice,
 * which is somebody else's to pay. Renders an `<a>`, or nothing where there is nothing to pay.
 */
export function PaymentLink({ order, className, variant, messages }: PaymentLinkProps) {
  const href = paymentUrl(order);
  if (href === null) return null;
  if (order.payment?.source !== 'invoice') {
    return (
      <Link className={className} data-variant={variant} href={href}>
        {messages['payment.continue']}
      </Link>
    );
  }
  return (
    <NewTabLink newTabLabel={messages['common.opensInNewTab']} className={className} data-variant={variant} href={href}>
      {messages['payment.openInvoice']}
    </NewTabLink>
  );
}
