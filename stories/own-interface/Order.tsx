import { useConfig, useOrder, useOrderTimeline, type Order as OrderFacts } from '@offtake/hooks';
import { CancelOrder } from './CancelOrder.js';
import { useFormat } from './useFormat.js';
import { errorText, stepText } from './words.js';

interface OrderProps {
  id: string;
  onClose: () => void;
}

/**
 * One order: where it stands, and the way out of it. It is read again by itself for as long as it waits for its money.
 */
export function Order({ id, onClose }: OrderProps) {
  const order = useOrder(id);
  const config = useConfig();
  return (
    <section className="own-card" aria-labelledby="own-detail">
      <h2 id="own-detail">Where it stands</h2>
      {order.isError && <p role="alert">{errorText(order.error)}</p>}
      {order.data && <Timeline order={order.data} />}
      {order.data && config.data?.permissions.includes('order.cancel') && <CancelOrder order={order.data} />}
      <button type="button" onClick={onClose}>
        Close
      </button>
    </section>
  );
}

function Timeline({ order }: { order: OrderFacts }) {
  const { date } = useFormat();
  const steps = useOrderTimeline(order);
  return (
    <ol className="own-timeline">
      {steps.map((step) => (
        <li key={step.kind} data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
          {stepText(step, order)} {step.at !== null && <small>{date(step.at)}</small>}
        </li>
      ))}
    </ol>
  );
}
