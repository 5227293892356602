import type { Messages } from '../../messages/en.js';
import type { payment as english } from '../../messages/en/payment.js';

/** Words on how far the payment of an order has come, in Italian. */
export const payment: Pick<Messages, keyof typeof english> = {
  'payment.openUntil': ({ date }) => `Chiusura della pagina di pagamento: ${date}.`,
  'payment.dueBy': ({ date }) => `Scadenza: ${date}.`,

  'payment.pending': 'In attesa del denaro. L’ordine viene eseguito quando arriva.',
  'payment.pending.checkout': 'Non ancora pagato. L’ordine viene eseguito quando arriva il pagamento.',
  'payment.pending.invoice': 'La fattura non è ancora pagata. L’ordine viene eseguito quando lo è.',
  'payment.pending.top_up': 'La ricarica è in arrivo sul Suo saldo Stripe. L’ordine viene eseguito quando arriva.',
  'payment.settling': 'Pagato. L’ordine viene eseguito non appena il denaro è utilizzabile.',
  'payment.paid': 'Pagato. L’ordine è in fase di esecuzione.',
  'payment.failed': 'Il pagamento non è riuscito. Non è stato ordinato nulla.',
  'payment.expired': 'Il pagamento non è arrivato in tempo. Non è stato ordinato nulla.',
  'payment.refunded': 'Il pagamento è stato rimborsato. Non è stato ordinato nulla.',
  'payment.needs_review': 'Pagato, ma non è chiaro come procedere. Chi gestisce il Suo account deve verificare.',

  'payment.reason.declined': 'Il pagamento è stato rifiutato. Non è stato ordinato nulla.',
  'payment.reason.paid_out_of_band':
    'La fattura è stata contrassegnata come pagata, ma tramite Stripe non è arrivato denaro, quindi non è stato ordinato nulla.',
  'payment.reason.not_charged':
    'La fattura era troppo piccola per essere incassata, quindi non è arrivato denaro e non è stato ordinato nulla.',
  'payment.reason.refunded': 'Il pagamento è stato rimborsato. Non è stato ordinato nulla.',
  'payment.reason.reversed': 'La banca ha ritirato il pagamento.',
  'payment.reason.disputed': 'Il pagamento è contestato.',
  'payment.reason.insufficient_balance':
    'Il denaro è arrivato, ma al momento il saldo Stripe non basta per l’ordine. Verrà effettuato un nuovo tentativo.',
  'payment.reason.price_changed':
    'Quando è arrivato il denaro il prezzo era aumentato, quindi non è stato ordinato nulla.',
  'payment.reason.product_unavailable':
    'Quando è arrivato il denaro il portafoglio era esaurito, quindi non è stato ordinato nulla.',
  'payment.reason.account_not_eligible':
    'Questo account Stripe non può ordinare la rimozione del carbonio, quindi non è stato ordinato nulla.',
  'payment.reason.outcome_unknown':
    'Il denaro è arrivato e si sta verificando se l’ordine è stato eseguito. Nulla viene acquistato due volte.',
};
