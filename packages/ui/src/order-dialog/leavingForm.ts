import type { InvoiceLineDraft, OrderDraft, UseOrderFormResult } from '@offtake/hooks';

/**
 * What closing the dialog would do to the form in it: nothing, throw away typed work, or leave a purchase under way.
 * `done` when there is nothing to come back to.
 */
export type LeavingForm = 'free' | 'loses' | 'busy' | 'done';

/** Tells what leaving a form would do to it. Pure. */
export function leavingForm(
  { state, draft }: Pick<UseOrderFormResult, 'state' | 'draft'>,
  defaultDraft: Partial<OrderDraft> = {},
): LeavingForm {
  switch (state.step) {
    case 'placing':
    case 'unknown':
      return 'busy';
    case 'duplicate':
      return state.isRepeat ? 'busy' : 'loses';
    case 'editing':
    case 'invoicing':
    case 'reviewing':
      return hasTypedWork(draft, defaultDraft) ? 'loses' : 'free';
    case 'redirecting':
    case 'returning':
      return 'free';
    case 'placed':
      return state.order.status === 'awaiting_funds' ? 'free' : 'done';
  }
}

/** What is written by hand; what is only chosen is chosen again with one press. */
const TYPED_FIELDS = [
  'quantity',
  'publicName',
  'customerName',
  'customerEmail',
  'memo',
  'price',
] as const satisfies readonly (keyof OrderDraft)[];

function isSameLine(line: InvoiceLineDraft, given: InvoiceLineDraft | undefined): boolean {
  return line.description.trim() === given?.description.trim() && line.amount.trim() === given.amount.trim();
}

function hasTypedWork(draft: OrderDraft, defaultDraft: Partial<OrderDraft>): boolean {
  const isTyped = TYPED_FIELDS.some((field) => draft[field].trim() !== (defaultDraft[field] ?? '').trim());
  const given = defaultDraft.lines ?? [];
  return isTyped || draft.lines.length !== given.length || draft.lines.some((line, at) => !isSameLine(line, given[at]));
}
