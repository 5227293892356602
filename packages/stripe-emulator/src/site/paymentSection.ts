import { safeHref } from '../hosted-pages/frame.js';
import { actionForm } from './actionForm.js';
import { formatMoney } from '../money/formatMoney.js';
import { formatWord } from './format.js';
import { html, type Html } from './html.js';
import type { Overview } from './overviewOf.js';
import type { PaymentEntry } from './paymentsOf.js';

/** Payments, top-ups and payouts, and what customers and banks can do to them. */
export function paymentSection({ payments }: Overview): Html {
  return html`<section class="card" id="payments" aria-labelledby="payments-title">
    <h2 id="payments-title">Payments</h2>
    ${payments.length === 0 ? html`<p class="empty">No Checkout Session, invoice, top-up or payout yet.</p>` : null}
    <ul class="lines">
      ${payments.map(paymentItem)}
    </ul>
    ${actionForm('/payouts/run', html`<button class="quiet">Pay the balance out</button>`)}
  </section>`;
}

function paymentItem({ amount, currency, deeds, id, kind, status, url }: PaymentEntry): Html {
  const path = `/payments/${encodeURIComponent(id)}`;
  const href = safeHref(url);
  const name = `${kind} ${formatMoney(amount, currency)}`;
  return html`<li class="stacked">
    <div>
      <strong>${href === null ? name : html`<a href="${href}">${name}</a>`}</strong
      ><span class="note">${formatWord(status)} · <span class="mono break">${id}</span></span>
    </div>
    ${
      deeds.length === 0
        ? null
        : html`<div class="row">
            ${deeds.map(([deed, text]) => actionForm(`${path}/${deed}`, html`<button class="quiet" aria-label="${text}: ${name}">${text}</button>`))}
          </div>`
    }
  </li>`;
}
