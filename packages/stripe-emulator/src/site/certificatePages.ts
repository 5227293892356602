import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { StoredOrder } from '../state/OrderBook.js';
import { definePage, type SitePage } from './definePage.js';
import { formatDate, formatWord } from './format.js';
import { html, htmlResponse, type Html } from './html.js';

/** What is to be seen of a delivered order: its certificate, and its deliveries in an emulated registry. */
export const CERTIFICATE_PAGES: readonly SitePage[] = [
  definePage(['GET', '/certificates/{order}'], ({ core, ids: [id = ''] }) => {
    const order = core.orders.get(id)?.order;
    return order?.status === 'delivered' ? htmlResponse(certificate(core, order)) : missing('certificate');
  }),
  definePage(['GET', '/registry/{order}/{delivery}'], ({ core, ids: [id = '', place = ''] }) => {
    const order = core.orders.get(id)?.order;
    const detail = order?.delivery_details[Number(place) - 1];
    return order && detail ? htmlResponse(registryEntry(order, detail, place)) : missing('registry entry');
  }),
];

function certificate({ catalog }: EmulatorCore, order: StoredOrder): Html {
  const { beneficiary, delivered_at: deliveredAt, delivery_details: details, id, metric_tons: tons } = order;
  return paper(
    'Carbon removal certificate',
    html`<h1>Certificate of carbon removal</h1>
      <p class="name">${beneficiary?.public_name ?? 'The Stripe account'}</p>
      <p class="tons"><strong>${tons} metric tons</strong> of CO₂ permanently removed</p>
      <dl class="facts">
        <div>
          <dt>Delivered</dt>
          <dd>${deliveredAt === null ? null : formatDate(deliveredAt)}</dd>
        </div>
        <div>
          <dt>Product</dt>
          <dd>${catalog.products.get(order.product)?.name ?? order.product}</dd>
        </div>
        ${details.map(
          ({ metric_tons, registry_url: registry, supplier }) =>
            html`<div>
              <dt>${supplier.name}</dt>
              <dd>
                ${metric_tons} t by
                ${formatWord(supplier.removal_pathway).toLowerCase()}${
                  registry === null ? null : html`, <a href="${registry}">registry entry</a>`
                }
              </dd>
            </div>`,
        )}
        <div>
          <dt>Order</dt>
          <dd class="mono">${id}</dd>
        </div>
      </dl>
      <p>
        Verified by a third party and retired on an independent registry. After delivery these tons may be counted
        towards net-zero or carbon-neutrality claims.
      </p>`,
  );
}

function registryEntry(order: StoredOrder, detail: StoredOrder['delivery_details'][number], place: string): Html {
  const { delivered_at: deliveredAt, location, metric_tons: tons, supplier } = detail;
  const where = [location?.city, location?.region, location?.country].filter(
    (part) => part !== null && part !== undefined,
  );
  return paper(
    'Registry entry',
    html`<h1>Registry entry</h1>
      <p class="name">${tons} t retired</p>
      <p class="tons">for ${order.beneficiary?.public_name ?? 'Frontier Climate Operations'}</p>
      <dl class="facts">
        <div>
          <dt>Serial number</dt>
          <dd class="mono">${order.id}-${place}</dd>
        </div>
        <div>
          <dt>Supplier</dt>
          <dd>${supplier.name}</dd>
        </div>
        <div>
          <dt>Pathway</dt>
          <dd>${formatWord(supplier.removal_pathway)}</dd>
        </div>
        <div>
          <dt>Place</dt>
          <dd>${where.length === 0 ? 'not told' : where.join(', ')}</dd>
        </div>
        <div>
          <dt>Retired</dt>
          <dd>${formatDate(deliveredAt)}</dd>
        </div>
      </dl>`,
  );
}

function missing(what: string): Response {
  const page = paper(
    'Not found',
    html`<h1>Not found</h1>
      <p class="name">There is no such ${what}</p>
      <p>It may be that the order is not delivered yet.</p>`,
  );
  return htmlResponse(page, 404);
}

function paper(title: string, content: Html): Html {
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}</title>
      <link rel="stylesheet" href="/_emulator/app.css" />
      <link rel="icon" href="/_emulator/icon.svg" type="image/svg+xml" />
    </head>
    <body>
      <main class="paper">
        ${content}
        <footer>Made by an emulator of Stripe for tests: no carbon was removed, and nothing was paid.</footer>
      </main>
    </body>
  </html>`;
}
