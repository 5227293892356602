import { useOrders, type Order } from '@offtake/hooks';
import { orderPath } from '../../shared/pages.js';
import { useLanguage } from '../languages/languageContext.js';
import { useFormat } from '../languages/useFormat.js';
import { Link } from '../router/Link.js';

const SHOWN = 3;

/** What is on order, and not there yet. */
const EXPECTED: ReadonlySet<string> = new Set(['open', 'confirmed']);

/** The latest removal orders, drawn by the host itself on Offtake's hooks. */
export function RemovalPanel() {
  const { latest, shell } = useLanguage().words;
  const orders = useOrders({ pageSize: SHOWN });
  return (
    <section className="Panel" aria-labelledby="removal">
      <header className="Panel-header">
        <h2 className="Panel-title" id="removal">
          {latest.title}
        </h2>
        <Link href="/orders">{latest.all}</Link>
      </header>
      {orders.data && orders.data.length > 0 ? (
        <ul className="OrderLines">
          {orders.data.slice(0, SHOWN).map((order) => (
            <OrderLine key={order.id} order={order} />
          ))}
        </ul>
      ) : (
        <p className="Panel-empty">
          {orders.isError ? latest.failed : orders.isPending ? latest.loading : latest.empty}
        </p>
      )}
      <Link className="Button" href="/removal">
        {shell.orderRemoval}
      </Link>
    </section>
  );
}

function OrderLine({ order }: { order: Order }) {
  const { words, messages } = useLanguage();
  const format = useFormat();
  const status = format.status(order.status);
  return (
    <li>
      <Link className="OrderLine" href={orderPath(order.id)}>
        <span className="OrderLine-tons">
          {messages['common.metricTons']({ tons: format.number(order.metric_tons) })}
        </span>
        <span className="OrderLine-facts">
          {EXPECTED.has(order.status) ? words.latest.expected({ status, delivery: format.delivery(order) }) : status}
        </span>
        <span className="OrderLine-total">
          {format.money(order.amount_total, order.currency)}
          <span className="OrderLine-date">{format.day(order.created)}</span>
        </span>
      </Link>
    </li>
  );
}
