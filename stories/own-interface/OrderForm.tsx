import { useOrderForm, type Order } from '@offtake/hooks';
import { DraftStep } from './DraftStep.js';
import { Outcome } from './Outcome.js';
import { ReviewStep } from './ReviewStep.js';
import { useFocusOnChange } from './useFocusOnChange.js';

interface OrderFormProps {
  onPlaced: (order: Order) => void;
}

/** One hook holds the whole form; each of its steps is markup and nothing else. */
export function OrderForm({ onPlaced }: OrderFormProps) {
  const form = useOrderForm({ onPlaced });
  const isDraft = form.state.step === 'editing' || form.state.step === 'invoicing';
  const isReview = form.state.step === 'reviewing' || form.state.step === 'placing';
  // Who works by keyboard or listens follows along from one step to the next.
  const heading = useFocusOnChange<HTMLHeadingElement>(isDraft ? 'draft' : isReview ? 'review' : 'outcome');
  return (
    <section className="own-card" aria-labelledby="own-order">
      <h2 id="own-order" ref={heading} tabIndex={-1}>
        {isReview ? 'Review your order' : 'Order'}
      </h2>
      {isDraft && <DraftStep form={form} />}
      {isReview && <ReviewStep form={form} />}
      {!isDraft && !isReview && <Outcome form={form} />}
    </section>
  );
}
