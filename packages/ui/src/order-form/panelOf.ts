import type { UseOrderFormResult } from '@offtake/hooks';

/** What of the form shows, in front or behind the review: one of these at a time. */
export type OrderFormPanel = 'form' | 'invoice' | 'placed' | 'returning';

/** Which panel a state shows. Pure. */
export function panelOf(state: UseOrderFormResult['state']): OrderFormPanel {
  if ('order' in state) return 'placed';
  if (state.step === 'returning') return state.step;
  const isInvoice = 'intent' in state && state.intent.input.payment?.source === 'invoice';
  return isInvoice || state.step === 'invoicing' ? 'invoice' : 'form';
}
