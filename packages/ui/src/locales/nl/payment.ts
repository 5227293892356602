import type { Messages } from '../../messages/en.js';
import type { payment as english } from '../../messages/en/payment.js';

/** Words on how far the payment of an order has come, in Dutch. */
export const payment: Pick<Messages, keyof typeof english> = {
  'payment.openUntil': ({ date }) => `De betaalpagina sluit op ${date}.`,
  'payment.dueBy': ({ date }) => `Te betalen vóór of op ${date}.`,

  'payment.pending': 'Wachten tot het geld binnen is. Dan wordt de bestelling uitgevoerd.',
  'payment.pending.checkout': 'Nog niet betaald. De bestelling wordt uitgevoerd zodra de betaling binnen is.',
  'payment.pending.invoice': 'De factuur is nog niet betaald. De bestelling wordt uitgevoerd zodra dat gebeurd is.',
  'payment.pending.top_up':
    'De opwaardering is onderweg naar uw Stripe-saldo. De bestelling wordt uitgevoerd zodra het geld binnen is.',
  'payment.settling': 'Betaald. De bestelling wordt uitgevoerd zodra het geld beschikbaar is.',
  'payment.paid': 'Betaald. De bestelling wordt nu uitgevoerd.',
  'payment.failed': 'De betaling is mislukt. Er is niets besteld.',
  'payment.expired': 'Er is niet op tijd betaald. Er is niets besteld.',
  'payment.refunded': 'De betaling is terugbetaald. Er is niets besteld.',
  'payment.needs_review': 'Betaald, maar het vervolg is onduidelijk. Wie uw account beheert, moet ernaar kijken.',

  'payment.reason.declined': 'De betaling is geweigerd. Er is niets besteld.',
  'payment.reason.paid_out_of_band':
    'De factuur is als betaald gemarkeerd, maar er is via Stripe geen geld binnengekomen. Daarom is er niets besteld.',
  'payment.reason.not_charged':
    'De factuur was te klein om te innen. Daarom is er geen geld binnengekomen en niets besteld.',
  'payment.reason.refunded': 'De betaling is terugbetaald. Er is niets besteld.',
  'payment.reason.reversed': 'De bank heeft de betaling teruggehaald.',
  'payment.reason.disputed': 'De betaling wordt betwist.',
  'payment.reason.insufficient_balance':
    'Het geld is binnen, maar het Stripe-saldo is nu te laag voor de bestelling. Het wordt opnieuw geprobeerd.',
  'payment.reason.price_changed': 'De prijs was gestegen toen het geld binnenkwam. Daarom is er niets besteld.',
  'payment.reason.product_unavailable':
    'Het portfolio was uitverkocht toen het geld binnenkwam. Daarom is er niets besteld.',
  'payment.reason.account_not_eligible':
    'Met dit Stripe-account kan geen koolstofverwijdering worden besteld. Daarom is er niets besteld.',
  'payment.reason.outcome_unknown':
    'Het geld is binnen, en er wordt nagegaan of de bestelling is uitgevoerd. Er wordt niets dubbel gekocht.',
};
