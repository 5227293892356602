/** Fees on a price without them, in the same smallest unit: 3 % to the nearest, as in every example of Stripe's. */
export function usualFees(subtotal: number): number {
  return Math.floor((subtotal * 3 + 50) / 100);
}
