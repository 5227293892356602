import type { Messages } from '../../messages/en.js';
import type { errors as english } from '../../messages/en/errors.js';

/** What went wrong, and what to do, by error code, in Italian. */
export const errors: Pick<Messages, keyof typeof english> = {
  'error.unauthenticated': 'L’accesso è scaduto. Acceda e riprovi.',
  'error.forbidden': 'Non è autorizzato a farlo. Si rivolga a chi gestisce il Suo account.',
  'error.origin_not_allowed':
    'Questa pagina non è autorizzata a comunicare con il proprio server. Chieda a chi lo gestisce di aggiungerne l’indirizzo alle origini attendibili.',
  'error.invalid_request': 'Il server non ha accettato la richiesta. Controlli i dati inseriti.',
  'error.not_found': 'Elemento non trovato. Potrebbe essere stato rimosso.',
  'error.idempotency_key_required':
    'Non è stato possibile inviare l’ordine in modo sicuro. Ricarichi la pagina e riprovi.',
  'error.idempotency_key_reused': 'Questo modulo è già stato usato per un altro ordine. Inizi un nuovo ordine.',
  'error.order_in_progress': 'L’invio del Suo ordine è ancora in corso.',
  'error.possible_duplicate': 'Ha effettuato lo stesso ordine un momento fa.',
  'error.price_changed': 'Il prezzo è cambiato. Non è stato ordinato nulla.',
  'error.insufficient_balance':
    'Il saldo Stripe non basta per questo ordine. Non è stato ordinato nulla. Ordini di meno, oppure aggiunga fondi al saldo e ripeta l’ordine.',
  'error.product_unavailable':
    'Di questo portafoglio non resta abbastanza. Non è stato ordinato nulla. Ordini di meno o ne scelga un altro.',
  'error.amount_over_limit': 'È più di quanto può ordinare in una volta. Non è stato ordinato nulla. Ordini di meno.',
  'error.not_cancelable': 'Questo ordine non può più essere annullato.',
  'error.account_not_eligible':
    'Questo account Stripe non può ordinare la rimozione del carbonio. Chieda all’assistenza Stripe di abilitarlo.',
  'error.rate_limited': 'Troppe richieste contemporaneamente. Attenda un momento e riprovi.',
  'error.payload_too_large': 'È troppo lungo per essere inviato. Lo accorci.',
  'error.unsupported_media_type': 'Il server non ha capito la richiesta. Ricarichi la pagina e riprovi.',
  'error.stripe_unavailable': 'Stripe non ha risposto. Riprovi tra un momento.',
  'error.store_unavailable': 'I dati di questo servizio non sono raggiungibili. Riprovi tra un momento.',
  'error.internal_error': 'Qualcosa è andato storto dall’altra parte. Riprovi tra un momento.',
  'error.network_error': 'Nessuna connessione. Controlli la rete e riprovi.',
  'error.invalid_response': 'Il server ha dato una risposta priva di senso. Riprovi tra un momento.',
};
