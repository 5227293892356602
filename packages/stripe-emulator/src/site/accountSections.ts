import { REQUEST_FAULTS, WEBHOOK_FAULTS } from '../faults/FaultRule.js';
import { DAY_SECONDS } from '../state/daySeconds.js';
import type { ClimateProduct } from '../wire/ClimateProduct.js';
import { actionForm, input, select } from './actionForm.js';
import { formatMoney } from '../money/formatMoney.js';
import { formatTime, formatTons, formatWord } from './format.js';
import { html, type Html } from './html.js';
import type { Overview } from './overviewOf.js';

const ADVANCES = [
  [3600, '+1 hour'],
  [DAY_SECONDS, '+1 day'],
  [30 * DAY_SECONDS, '+30 days'],
  [365 * DAY_SECONDS, '+1 year'],
] as const;

/** The account's time, and the buttons that move it. */
export function clockSection({ clockOffsetSeconds, now }: Overview): Html {
  const days = Math.round(clockOffsetSeconds / DAY_SECONDS);
  const offset =
    Math.abs(clockOffsetSeconds) < 60
      ? 'in step with its source'
      : `${Math.abs(days)} days ${days < 0 ? 'behind' : 'ahead'}`;
  return html`<section class="card" id="clock" aria-labelledby="clock-title">
    <h2 id="clock-title">Clock</h2>
    <p class="figure">${formatTime(now)} <small>UTC</small></p>
    <p class="note">
      ${Math.abs(days) === 0 && Math.abs(clockOffsetSeconds) >= 60 ? 'shifted by less than a day' : offset}
    </p>
    ${actionForm(
      '/clock',
      ADVANCES.map(([seconds, text]) => html`<button class="quiet" name="advance" value="${seconds}">${text}</button>`),
    )}
  </section>`;
}

/** The account's money. */
export function balanceSection({ balance }: Overview): Html {
  const pending = new Map(balance.pending.map(({ amount, currency }) => [currency, amount]));
  return html`<section class="card" id="balance" aria-labelledby="balance-title">
    <h2 id="balance-title">Balance</h2>
    <ul class="lines">
      ${balance.available.map(
        ({ amount, currency }) =>
          html`<li>
            <div>
              <strong>${formatMoney(amount, currency)}</strong
              ><span class="note">${formatMoney(pending.get(currency) ?? 0, currency)} pending</span>
            </div>
            <div class="row">
              ${actionForm('/balance', html`<button class="quiet" aria-label="Empty the ${currency} balance">Empty</button>`, { currency, available: '0' })}
              ${actionForm('/balance', html`<button class="quiet">+${formatMoney(100_000, currency).replace(/\.00$/, '')}</button>`, { currency, add: '100000' })}
              ${(pending.get(currency) ?? 0) === 0 ? null : actionForm('/balance', html`<button class="quiet" aria-label="Settle the pending ${currency}">Settle</button>`, { currency, settle: 'true' })}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What is sold, at which price, and whether the account may buy it. */
export function productSection({ isEligible, products }: Overview): Html {
  return html`<section class="card" id="products" aria-labelledby="products-title">
    <h2 id="products-title">Products</h2>
    <ul class="lines">
      ${products.map(productItem)}
    </ul>
    ${actionForm(
      '/account',
      html`<p class="note">The account ${isEligible ? 'may' : 'may not'} use Climate Orders.</p>
        <button class="quiet">${isEligible ? 'Make it ineligible' : 'Make it eligible'}</button>`,
      { eligible: String(!isEligible) },
    )}
  </section>`;
}

function productItem(product: ClimateProduct): Html {
  const { current_prices_per_metric_ton: prices, id, metric_tons_available: tons, name } = product;
  const path = `/products/${encodeURIComponent(id)}`;
  const [currency = 'usd', price] =
    Object.entries(prices).find(([code]) => code === 'usd') ?? Object.entries(prices)[0] ?? [];
  return html`<li class="stacked">
    <details id="product-${id}">
      <summary>
        <span>${name}</span
        ><span class="note"
          >${price ? formatMoney(price.amount_total, currency) : 'no price'} / t ·
          ${tons === '0' ? 'sold out' : `${formatTons(tons)} t left`}</span
        >
      </summary>
      <div class="body">
        ${actionForm(
          path,
          html`<div class="fields">
              ${select(
                'currency',
                'Currency',
                Object.keys(prices).map((code) => [code, code.toUpperCase()] as const),
              )}${input('amount_subtotal', 'Price without fees, smallest unit', { type: 'number', value: price?.amount_subtotal ?? '' })}
            </div>
            <button class="quiet">Change price</button>`,
        )}
        ${actionForm(path, html`${input('metric_tons_available', 'Tons available', { value: tons })}<button class="quiet">Change</button>`)}
      </div>
    </details>
  </li>`;
}

/** What goes wrong. */
export function faultSection({ faultMix, faults, heldRequests }: Overview): Html {
  const kinds = [...REQUEST_FAULTS, ...WEBHOOK_FAULTS].map((kind) => [kind, formatWord(kind)] as const);
  return html`<section class="card" id="faults" aria-labelledby="faults-title">
    <h2 id="faults-title">Faults</h2>
    ${faults.length === 0 && faultMix === null ? html`<p class="empty">Nothing goes wrong.</p>` : null}
    <ul class="lines">
      ${faults.map(
        ({ kind, path, struck, times }) =>
          html`<li>
            <div>
              <strong>${formatWord(kind)}</strong
              ><span class="note"
                >${path ?? 'any request'} · ${times === null ? 'always' : `${(times ?? 1) - struck} left`}</span
              >
            </div>
          </li>`,
      )}
    </ul>
    ${faultMix === null ? null : html`<p class="note">A random mix with the seed ${faultMix.seed} is on.</p>`}
    ${actionForm(
      '/faults',
      html`<div class="fields">
          ${select('kind', 'Next time', kinds)}${input('path', 'Only for paths that begin with', { placeholder: '/v1/climate/orders' })}${input('times', 'How often', { type: 'number', value: 1 })}
        </div>
        <button>Arrange</button>`,
    )}
    <div class="row">
      ${faults.length === 0 && faultMix === null ? null : actionForm('/faults/clear', html`<button class="quiet">Clear all</button>`)}
      ${heldRequests === 0 ? null : actionForm('/faults/release', html`<button class="quiet">Let ${heldRequests} held go</button>`)}
    </div>
  </section>`;
}
