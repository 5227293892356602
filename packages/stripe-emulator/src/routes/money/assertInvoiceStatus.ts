import type { InvoiceRecord } from '../../money/MoneyBooks.js';
import type { InvoiceStatus } from '../../wire/Invoice.js';
import { StripeProblem } from '../../wire/StripeProblem.js';

/** Refuses what an invoice's status does not allow. @throws StripeProblem */
export function assertInvoiceStatus(
  { id, invoice }: InvoiceRecord,
  allowed: readonly InvoiceStatus[],
  change: string,
): void {
  if (allowed.includes(invoice.status)) return;
  throw new StripeProblem(
    `The invoice '${id}' can't be ${change}: it is ${invoice.status}, not ${allowed.join(' or ')}.`,
    { code: invoice.status === 'draft' ? null : 'invoice_not_editable' },
  );
}
