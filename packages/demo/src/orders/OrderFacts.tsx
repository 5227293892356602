import { useProduct, type useOrder } from '@offtake/hooks';
import { formatDelivery, formatMoment, formatMoney, formatSource } from '../format.js';

export type Order = NonNullable<ReturnType<typeof useOrder>['data']>;

/** What was ordered, in the host's own words and look. */
export function OrderFacts({ order }: { order: Order }) {
  const product = useProduct(typeof order.product === 'string' ? order.product : order.product.id);
  return (
    <dl className="Facts">
      <Fact name="Portfolio" value={product.data?.name ?? '…'} />
      <Fact name="Quantity" value={`${order.metric_tons} t of CO₂`} />
      <Fact name="Expected delivery" value={formatDelivery(order)} />
      <Fact name="In the name of" value={order.beneficiary?.public_name ?? 'Northwind Roasters'} />
      <Fact name="Placed" value={formatMoment(order.created)} />
      <Fact name="Paid from" value={formatSource(order.payment?.source)} />
      <Fact name="Carbon removal" value={formatMoney(order.amount_subtotal, order.currency)} />
      <Fact name="Fees" value={formatMoney(order.amount_fees, order.currency)} />
      <Fact name="Total" value={formatMoney(order.amount_total, order.currency)} isStrong />
      <Fact name="Order" value={order.id} isCode />
    </dl>
  );
}

interface FactProps {
  name: string;
  value: string;
  isStrong?: boolean | undefined;
  isCode?: boolean | undefined;
}

function Fact({ name, value, isStrong, isCode }: FactProps) {
  return (
    <div className="Fact" data-strong={isStrong}>
      <dt>{name}</dt>
      <dd>{isCode ? <code>{value}</code> : value}</dd>
    </div>
  );
}
