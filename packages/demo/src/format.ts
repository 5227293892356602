const LOCALE = 'en-US';

/** Money as people read it. @param amount in the currency's smallest unit, as on every order. */
export function formatMoney(amount: number, currency: string): string {
  const format = new Intl.NumberFormat(LOCALE, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** A day as people read it. @param at in seconds since the Unix epoch. */
export function formatDay(at: number): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' }).format(at * 1_000);
}

/** When an order is to be delivered. Stripe says a year; one before that of the order is removal that already exists. */
export function formatDelivery(order: { created: number; expected_delivery_year: number }): string {
  const orderedIn = new Date(order.created * 1_000).getUTCFullYear();
  return order.expected_delivery_year < orderedIn ? 'within 30 days' : `by the end of ${order.expected_delivery_year}`;
}

/** A status of an order in words; one that is not known here is shown as it is. */
export function formatStatus(status: string): string {
  const words = status.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
