import type { DeliveryAttempt, DeliveryRecord } from '../state/Deliveries.js';
import { listensTo } from '../webhooks/listensTo.js';
import type { StripeEvent } from '../wire/StripeEvent.js';
import { actionForm, input } from './actionForm.js';
import { formatTime } from './format.js';
import { html, type Html } from './html.js';
import type { Overview } from './overviewOf.js';

/** The events, each with what has become of it at each endpoint. */
export function eventSection({ endpoints, events }: Overview): Html {
  return html`<section class="card" id="events" aria-labelledby="events-title">
    <div class="head">
      <h2 id="events-title">Events</h2>
      <p class="note">The newest 50 of the last 30 days</p>
    </div>
    ${events.length === 0 ? html`<p class="empty">Nothing has happened yet.</p>` : null}
    <ul class="events">
      ${events.map((entry) => eventItem(entry, endpoints))}
    </ul>
  </section>`;
}

function eventItem({ event, deliveries }: Overview['events'][number], endpoints: Overview['endpoints']): Html {
  const urls = new Map(endpoints.map(({ id, url }) => [id, url]));
  return html`<li>
    <details id="event-${event.id}">
      <summary>
        <span class="type">${event.type}</span><span class="mono dim">${event.data.object.id ?? ''}</span
        ><span class="when">${formatTime(event.created)}</span>${state(deliveries)}
      </summary>
      <div class="body">
        ${deliveries.map((delivery) => deliveryFacts(delivery, urls.get(delivery.endpoint) ?? delivery.endpoint))}
        <details class="json" id="json-${event.id}">
          <summary>As JSON</summary>
          <pre tabindex="0">${JSON.stringify(event, null, 2)}</pre>
        </details>
        ${resendForm(event, endpoints)}
      </div>
    </details>
  </li>`;
}

function resendForm({ id, type }: StripeEvent, endpoints: Overview['endpoints']): Html {
  if (endpoints.some((endpoint) => listensTo(endpoint, type)))
    return actionForm('/webhooks/resend', html`<button class="quiet">Send again</button>`, { event: id });
  const reason = endpoints.length === 0 ? 'there is no endpoint' : 'no endpoint that is enabled listens to it';
  return html`<p class="note">It can’t be sent again: ${reason}.</p>`;
}

function state(deliveries: readonly DeliveryRecord[]): Html {
  const statuses = deliveries.map(({ status }) => status);
  const [status, text] = statuses.includes('failed')
    ? ['canceled', 'Failed']
    : statuses.includes('pending')
      ? ['delayed', 'Pending']
      : statuses.length > 0
        ? ['delivered', 'Delivered']
        : ['none', 'No endpoint'];
  return html`<span class="badge" data-status="${status}">${text}</span>`;
}

function deliveryFacts({ attempts, nextAttemptAt, status }: DeliveryRecord, url: string): Html {
  const next = nextAttemptAt === null ? null : html`<li>Next try ${formatTime(nextAttemptAt)}</li>`;
  return html`<div class="delivery">
    <p class="mono">${url}</p>
    <ol>
      ${attempts.map(attemptItem)}${next}${
        attempts.length === 0 && next === null
          ? html`<li>${status === 'pending' ? 'On its way' : 'Not sent'}</li>`
          : null
      }
    </ol>
  </div>`;
}

function attemptItem({ error, isResend, status, time }: DeliveryAttempt): Html {
  return html`<li>
    ${formatTime(time)} ${isResend ? 'by hand, ' : null}${error === null ? html`taken with ${status}` : error}
  </li>`;
}

/** Where events are sent to. */
export function webhookSection({ endpoints, heldDeliveries }: Overview): Html {
  return html`<section class="card" id="webhooks" aria-labelledby="webhooks-title">
    <h2 id="webhooks-title">Webhooks</h2>
    ${endpoints.length === 0 ? html`<p class="empty">No endpoint. Events are kept all the same.</p>` : null}
    ${endpoints.map(
      ({ enabledEvents, id, isEnabled, payload, secrets, url }) =>
        html`<div class="endpoint">
          <p class="mono break">${url}</p>
          <p class="note">
            ${enabledEvents.join(', ')}${payload === 'thin' ? ' (thin)' : null} ·
            <code class="break">${secrets[0]?.secret ?? ''}</code>
          </p>
          ${actionForm(`/webhooks/endpoints/${encodeURIComponent(id)}`, html`<button class="quiet">${isEnabled ? 'Disable' : 'Enable'}</button>`, { enabled: String(!isEnabled) })}
        </div>`,
    )}
    <details id="add-endpoint">
      <summary>Add an endpoint</summary>
      ${actionForm('/webhooks/endpoints', html`${input('url', 'Address', { placeholder: 'http://127.0.0.1:4242/api/webhooks' })}${input('secret', 'Secret', { placeholder: 'a new one' })}<button>Add</button>`)}
    </details>
    <div class="row">
      ${actionForm('/webhooks/hold', html`<button class="quiet">Hold deliveries</button>`)}
      ${heldDeliveries === 0 ? null : actionForm('/webhooks/release', html`<button class="quiet" name="order" value="sent">Release ${heldDeliveries}</button><button class="quiet" name="order" value="reversed">in reverse</button>`)}
    </div>
  </section>`;
}
