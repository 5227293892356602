import { balanceSection, clockSection, faultSection, productSection } from './accountSections.js';
import { APP_CSS } from './appCss.js';
import { APP_JS } from './appJs.js';
import { CONTROL_ACTIONS, WEBHOOK_ACTIONS } from './controlActions.js';
import { definePage, type SitePage } from './definePage.js';
import { eventSection, webhookSection } from './eventSection.js';
import { html, htmlResponse, type Html } from './html.js';
import { ORDER_ACTIONS } from './orderActions.js';
import { orderSection } from './orderSection.js';
import { paymentSection } from './paymentSection.js';
import { PAYMENT_ACTIONS } from './paymentActions.js';
import { overviewOf, type Overview } from './overviewOf.js';

/** The control page, what it loads, and the control API. */
export const CONTROL_PAGES: readonly SitePage[] = [
  definePage(['GET', '/_emulator'], (visit) => {
    const problem = new URL(visit.request.url).searchParams.get('problem');
    return htmlResponse(controlPage(overviewOf(visit), problem));
  }),
  definePage(['GET', '/_emulator/app.css'], () => asset(APP_CSS, 'text/css')),
  definePage(['GET', '/_emulator/app.js'], () => asset(APP_JS, 'text/javascript')),
  definePage(['GET', '/_emulator/icon.svg'], () => asset(ICON, 'image/svg+xml')),
  ...CONTROL_ACTIONS,
  ...WEBHOOK_ACTIONS,
  ...ORDER_ACTIONS,
  ...PAYMENT_ACTIONS,
];

function controlPage(overview: Overview, problem: string | null): Html {
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>Stripe Climate emulator</title>
      <link rel="stylesheet" href="/_emulator/app.css" />
      <link rel="icon" href="/_emulator/icon.svg" type="image/svg+xml" />
      <script src="/_emulator/app.js" defer></script>
    </head>
    <body>
      <a class="skip" href="#orders">Skip to the orders</a>
      <header class="bar">
        <h1>Stripe Climate emulator</h1>
        <span class="badge" data-status="none">${overview.livemode ? 'Plays live mode' : 'Test mode'}</span>
        <p class="note">What only Stripe, Frontier or time can do is done here.</p>
      </header>
      <div id="message" role="status">${problem === null ? null : html`<p class="problem">${problem}</p>`}</div>
      <main class="columns">
        <div class="wide">${orderSection(overview)}${eventSection(overview)}${productSection(overview)}</div>
        <div class="narrow">
          ${clockSection(overview)}${balanceSection(overview)}${paymentSection(overview)}${webhookSection(overview)}${faultSection(overview)}
        </div>
      </main>
    </body>
  </html>`;
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#0b6e4f"/><path d="M8 12V7m0 1.5C8 5.500 9.500 4 12 4c0 3-1.500 4.500-4 4.500ZM8 10C8 8 6.700 6.500 4 6.500 4 8.800 5.500 10 8 10Z" fill="none" stroke="#fff" stroke-width="1.300" stroke-linejoin="round" stroke-linecap="round"/></svg>';

function asset(text: string, type: string): Response {
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  };
  return new Response(text, { headers });
}
