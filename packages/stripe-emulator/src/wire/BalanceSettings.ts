/**
 * What happens to the balance by itself, as Stripe sends it.
 *
 * @see https://docs.stripe.com/api/balance-settings/object
 */
export interface BalanceSettings {
  object: 'balance_settings';
  payments: {
    debit_negative_balances: boolean;
    payouts: {
      automatic_transfer_rules_by_currency: null;
      /** What automatic payouts leave by currency, in its smallest unit. */
      minimum_balance_by_currency: Record<string, number> | null;
      schedule: { interval: 'daily' | 'manual' };
      statement_descriptor: null;
      status: 'enabled';
    };
    settlement_timing: { delay_days: number; start_of_day: null };
  };
}
