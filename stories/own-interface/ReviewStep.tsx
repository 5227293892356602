import type { UseOrderFormResult } from '@offtake/hooks';
import { useFormat } from './useFormat.js';
import { errorText } from './words.js';

/** What is about to be bought. Nothing has been spent yet; `place` may be pressed twice and buys once. */
export function ReviewStep({ form }: { form: UseOrderFormResult }) {
  const { money, number } = useFormat();
  const { state } = form;
  if (!('intent' in state)) return null;
  const { quote, input } = state.intent;
  const isPlacing = state.step === 'placing';
  return (
    <>
      {state.step === 'reviewing' && state.previousQuote && (
        <p role="alert">
          The price has changed from {money(state.previousQuote.amount_total, quote.currency)}. Nothing was ordered yet.
        </p>
      )}
      {state.step === 'reviewing' && state.error && <p role="alert">{errorText(state.error)}</p>}
      <dl>
        <dt>Portfolio</dt>
        <dd>{form.product?.name ?? quote.product}</dd>
        <dt>Removal</dt>
        <dd>{number(quote.metric_tons)} t of CO₂</dd>
        <dt>In the name of</dt>
        <dd>{input.beneficiary?.public_name ?? 'Your Stripe account'}</dd>
        <dt>Carbon removal</dt>
        <dd>{money(quote.amount_subtotal, quote.currency)}</dd>
        <dt>Fees, not refunded</dt>
        <dd>{money(quote.amount_fees, quote.currency)}</dd>
        <dt>Total</dt>
        <dd>{money(quote.amount_total, quote.currency)}</dd>
      </dl>
      <div className="own-buttons">
        <button type="button" onClick={form.back} disabled={isPlacing}>
          Back
        </button>
        <button type="button" onClick={form.place} aria-disabled={isPlacing}>
          {isPlacing ? 'Placing…' : `Place order for ${money(quote.amount_total, quote.currency)}`}
        </button>
      </div>
    </>
  );
}
