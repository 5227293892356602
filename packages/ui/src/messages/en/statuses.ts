/** The statuses of an order. */
export const statuses = {
  'status.awaiting_funds': 'Awaiting funds',
  'status.settling': 'Payment settling',
  'status.payment_failed': 'Payment failed',
  'status.needs_review': 'Needs review',
  'status.open': 'Open',
  'status.confirmed': 'Confirmed',
  'status.delayed': 'Delayed',
  'status.delivered': 'Delivered',
  'status.canceled': 'Canceled',
} as const;
