/**
 * Writes an amount for people, such as `$1,234.50`. What is no currency stands beside its amount as it came.
 *
 * @param amount In the currency's smallest unit.
 */
export function formatMoney(amount: number, currency: string): string {
  try {
    const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
    return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  } catch {
    return `${amount} ${currency}`;
  }
}
