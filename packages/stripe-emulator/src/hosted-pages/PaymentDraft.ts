import type { FormProblems, PaymentValues } from './readPaymentForm.js';

/** The form of a hosted page as it stands, and how the page answers with it. */
export interface PaymentDraft {
  /** HTTP status; an opened page is fine even if an earlier payment failed. @default 200 */
  status?: number;
  values: PaymentValues;
  problems: FormProblems;
  /** Why the last payment failed; `null` if none did. */
  failure: string | null;
}
