import type { StoredOrder } from '../state/OrderBook.js';
import { actionForm, input, select } from './actionForm.js';
import { formatMoney } from '../money/formatMoney.js';
import { formatTime, formatTons, formatWord } from './format.js';
import { html, type Html } from './html.js';
import type { Overview } from './overviewOf.js';

/** The orders, each with a sheet on which its life is decided. */
export function orderSection({ orders, orderCount, products }: Overview): Html {
  const names = new Map(products.map(({ id, name }) => [id, name]));
  const more =
    orderCount > orders.length
      ? html`<p class="note">The newest ${orders.length} of ${orderCount} are shown.</p>`
      : null;
  return html`<section class="card" id="orders" aria-labelledby="orders-title">
    <div class="head">
      <h2 id="orders-title">Orders <span class="count">${orderCount}</span></h2>
      ${seedForm(products)}
    </div>
    ${orders.length === 0 ? html`<p class="empty">No orders yet. Place one in the app under test, or add one here.</p>` : table(orders, names)}
    ${more} ${orders.map((order) => sheet(order, products))}
  </section>`;
}

function seedForm(products: Overview['products']): Html {
  const options = products.map(({ id, name }) => [id, name] as const);
  const statuses = ['confirmed', 'open', 'awaiting_funds', 'delivered', 'canceled'].map(
    (status) => [status, formatWord(status)] as const,
  );
  return html`<button type="button" class="quiet" popovertarget="new-order">Add order</button>
    <div popover id="new-order" class="sheet" aria-labelledby="new-order-title">
      <h3 id="new-order-title">Add an order</h3>
      <p class="note">It is put in place as if it had always been there: nothing is paid, no event is sent.</p>
      ${actionForm(
        '/orders',
        html`<div class="fields">
            ${select('product', 'Product', options)}${input('metric_tons', 'Metric tons', { value: '1' })}${select('status', 'Status', statuses)}
          </div>
          <button>Add order</button>`,
      )}
    </div>`;
}

function table(orders: readonly StoredOrder[], names: ReadonlyMap<string, string>): Html {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">Order</th>
          <th scope="col">Status</th>
          <th scope="col" class="number">Tons</th>
          <th scope="col" class="number">Total</th>
          <th scope="col">Product</th>
          <th scope="col">Due</th>
          <th scope="col">Created (UTC)</th>
        </tr>
      </thead>
      <tbody>
        ${orders.map((order) => row(order, names.get(order.product) ?? order.product))}
      </tbody>
    </table>
  </div>`;
}

function row(order: StoredOrder, productName: string): Html {
  return html`<tr>
    <th scope="row">
      <button type="button" class="link" title="${order.id}" popovertarget="sheet-${order.id}">
        ${shorten(order.id)}
      </button>
    </th>
    <td>${badges(order)}</td>
    <td class="number">${formatTons(order.metric_tons)}</td>
    <td class="number">${formatMoney(order.amount_total, order.currency)}</td>
    <td class="wrap">${productName}</td>
    <td>${order.expected_delivery_year}</td>
    <td>${formatTime(order.created)}</td>
  </tr>`;
}

function badges(order: StoredOrder): Html {
  const delivered = order.delivery_details.length;
  return html`<span class="badge" data-status="${order.status}">${formatWord(order.status)}</span>${
      order.delayed_at === null ? null : html` <span class="badge" data-status="delayed">Delayed</span>`
    }${order.product_substituted_at === null ? null : html` <span class="badge" data-status="substituted">Substituted</span>`}${
      order.status === 'confirmed' && delivered > 0
        ? html` <span class="badge" data-status="delivered">In part</span>`
        : null
    }`;
}

function sheet(order: StoredOrder, products: Overview['products']): Html {
  const { id, cancellation_reason: reason, beneficiary, certificate, status } = order;
  return html`<div popover class="sheet" id="sheet-${id}" aria-labelledby="title-${id}">
    <div class="head">
      <h3 id="title-${id}" class="mono">${id}</h3>
      ${badges(order)}
    </div>
    <dl class="facts">
      <div>
        <dt>Product</dt>
        <dd>${order.product}</dd>
      </div>
      <div>
        <dt>Quantity</dt>
        <dd>
          ${order.metric_tons} t for ${formatMoney(order.amount_total, order.currency)}, of which fees
          ${formatMoney(order.amount_fees, order.currency)}
        </dd>
      </div>
      <div>
        <dt>In the name of</dt>
        <dd>${beneficiary?.public_name ?? 'the Stripe account'}</dd>
      </div>
      ${
        reason === null
          ? null
          : html`<div>
              <dt>Canceled as</dt>
              <dd>${formatWord(reason)}</dd>
            </div>`
      }
      ${
        certificate === null
          ? null
          : html`<div>
              <dt>Certificate</dt>
              <dd><a href="${certificate}" target="_blank" rel="noreferrer">Open the certificate</a></dd>
            </div>`
      }
      ${order.delivery_details.map(
        (detail) =>
          html`<div>
            <dt>Delivered</dt>
            <dd>
              ${detail.metric_tons} t by
              ${detail.supplier.name}${detail.registry_url === null ? null : html`, <a href="${detail.registry_url}" target="_blank" rel="noreferrer">registry</a>`}
            </dd>
          </div>`,
      )}
    </dl>
    ${status === 'canceled' || status === 'delivered' ? html`<p class="note">Nothing more happens to this order.</p>` : lifeForms(order, products)}
    <details class="json">
      <summary>As JSON</summary>
      <pre tabindex="0">${JSON.stringify(order, null, 2)}</pre>
    </details>
    <button type="button" class="quiet close" popovertarget="sheet-${id}" popovertargetaction="hide">Close</button>
  </div>`;
}

function lifeForms(order: StoredOrder, products: Overview['products']): Html {
  const path = `/orders/${encodeURIComponent(order.id)}`;
  const others = products.filter(({ id }) => id !== order.product).map(({ id, name }) => [id, name] as const);
  const reasons = [
    ['product_unavailable', 'Product unavailable: all back'],
    ['requested', 'Requested: subtotal back'],
    ['expired', 'Expired: all back'],
  ] as const;
  const isConfirmed = order.status === 'confirmed';
  return html`<div class="life">
    ${isConfirmed ? actionForm(`${path}/deliver`, html`${input('metricTons', 'Deliver, in tons', { placeholder: 'all that is left' })}<button>Deliver</button>`) : null}
    ${
      isConfirmed
        ? null
        : actionForm(
            `${path}/confirm`,
            html`<p class="field"><span>Not confirmed yet</span>Takes what is not paid yet from the balance.</p>
              <button>Confirm</button>`,
          )
    }
    ${actionForm(`${path}/delay`, html`${input('expectedDeliveryYear', 'Delay to the year', { type: 'number', value: order.expected_delivery_year + 1 })}<button class="quiet">Delay</button>`)}
    ${actionForm(`${path}/substitute`, html`${select('product', 'Substitute by', others)}<button class="quiet">Substitute</button>`)}
    ${actionForm(`${path}/cancel`, html`${select('reason', 'Cancel as', reasons)}<button class="quiet danger">Cancel order</button>`)}
  </div>`;
}

function shorten(id: string): string {
  const unique = id.replace('climorder_', '');
  return unique.length > 8 ? `…${unique.slice(-8)}` : unique;
}
