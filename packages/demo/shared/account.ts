/** Where the host app tells its pages about the Stripe account behind it. */
export const ACCOUNT_PATH = '/api/account';

export interface AccountFacts {
  /** The page from which an emulated account is played with; null for a real one. */
  controlPage: string | null;
}
