import { useOrders } from '@offtake/hooks';
import { formatDay, formatDelivery, formatMoney, formatStatus } from '../format.js';
import { orderPath } from '../../shared/pages.js';
import { Link } from '../router/Link.js';

const SHOWN = 3;

/** What is on order, and not there yet. */
const EXPECTED: ReadonlySet<string> = new Set(['open', 'confirmed']);

/** The latest removal orders, drawn by the host itself on Offtake's hooks. */
export function RemovalPanel() {
  const orders = useOrders({ pageSize: SHOWN });
  return (
    <section className="Panel" aria-labelledby="removal">
      <header className="Panel-header">
        <h2 className="Panel-title" id="removal">
          Removal on order
        </h2>
        <Link href="/orders">All orders</Link>
      </header>
      {orders.data && orders.data.length > 0 ? (
        <ul className="OrderLines">
          {orders.data.slice(0, SHOWN).map((order) => (
            <li key={order.id}>
              <Link className="OrderLine" href={orderPath(order.id)}>
                <span className="OrderLine-tons">{order.metric_tons} t</span>
                <span className="OrderLine-facts">
                  {formatStatus(order.status)}
                  {EXPECTED.has(order.status) && `, expected ${formatDelivery(order)}`}
                </span>
                <span className="OrderLine-total">
                  {formatMoney(order.amount_total, order.currency)}
                  <span className="OrderLine-date">{formatDay(order.created)}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="Panel-empty">{emptyText(orders)}</p>
      )}
      <Link className="Button" href="/removal">
        Order removal
      </Link>
    </section>
  );
}

function emptyText({ isPending, isError }: { isPending: boolean; isError: boolean }): string {
  if (isError) return 'The orders could not be loaded. Reload the page to try again.';
  return isPending ? 'Loading the orders…' : 'Nothing yet. What you order is followed here until it is delivered.';
}
