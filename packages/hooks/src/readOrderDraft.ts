import type { InvoiceLineDraft } from './invoiceDraft.js';
import type { OrderDraft } from './orderDraft.js';

const TEXT_FIELDS = [
  'product',
  'quantity',
  'currency',
  'publicName',
  'paymentSource',
  'customerName',
  'customerEmail',
  'daysUntilDue',
  'memo',
  'price',
] as const satisfies readonly (keyof OrderDraft)[];

/**
 * Reads a draft out of a plain form whose controls are named by the draft's fields: `quantity`, `unit`, `publicName`,
 * …, and `lines.0.description`, `lines.0.amount` for more lines of an invoice. For `edit` of `useOrderForm`, where the
 * host's inputs keep their values themselves.
 *
 * @returns the fields for which there is a control; what else is in the form is left out, as are files.
 * @example
 * <form onChange={(event) => form.edit(readOrderDraft(new FormData(event.currentTarget)))}>
 *   <input name="quantity" defaultValue={form.draft.quantity} />
 * </form>
 */
export function readOrderDraft(data: FormData): Partial<OrderDraft> {
  const draft: Partial<OrderDraft> = {};
  for (const field of TEXT_FIELDS) {
    const text = data.get(field);
    if (typeof text === 'string') draft[field] = text;
  }
  const unit = data.get('unit');
  if (unit === 'amount' || unit === 'metric_tons') draft.unit = unit;
  const lines = readLines(data);
  if (lines.length > 0) draft.lines = lines;
  return draft;
}

function readLines(data: FormData): InvoiceLineDraft[] {
  const lines: InvoiceLineDraft[] = [];
  for (let index = 0; data.has(`lines.${index}.description`); index += 1) {
    const [description, amount] = [data.get(`lines.${index}.description`), data.get(`lines.${index}.amount`)];
    lines.push({
      description: typeof description === 'string' ? description : '',
      amount: typeof amount === 'string' ? amount : '',
    });
  }
  return lines;
}
