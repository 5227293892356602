import type { Messages } from '../../messages/en.js';
import type { errors as english } from '../../messages/en/errors.js';

/** What went wrong, and what to do, by error code, in German. */
export const errors: Pick<Messages, keyof typeof english> = {
  'error.unauthenticated': 'Sie sind abgemeldet. Melden Sie sich an und versuchen Sie es erneut.',
  'error.forbidden': 'Dazu sind Sie nicht berechtigt. Wenden Sie sich an die Person, die Ihr Konto verwaltet.',
  'error.origin_not_allowed':
    'Diese Seite darf nicht mit ihrem Backend kommunizieren. Bitten Sie die Betreiber, ihre Adresse bei den vertrauenswürdigen Ursprüngen einzutragen.',
  'error.invalid_request': 'Das Backend hat das nicht angenommen. Prüfen Sie Ihre Eingaben.',
  'error.not_found': 'Das wurde nicht gefunden. Möglicherweise wurde es entfernt.',
  'error.idempotency_key_required':
    'Die Bestellung konnte nicht sicher gesendet werden. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'error.idempotency_key_reused':
    'Dieses Formular wurde bereits für eine andere Bestellung verwendet. Beginnen Sie eine neue Bestellung.',
  'error.order_in_progress': 'Ihre Bestellung wird noch aufgegeben.',
  'error.possible_duplicate': 'Sie haben vor einem Moment die gleiche Bestellung aufgegeben.',
  'error.price_changed': 'Der Preis hat sich geändert. Es wurde nichts bestellt.',
  'error.insufficient_balance':
    'Das Stripe-Guthaben reicht für diese Bestellung nicht aus. Es wurde nichts bestellt. Bestellen Sie weniger, oder laden Sie das Guthaben auf und bestellen Sie erneut.',
  'error.product_unavailable':
    'Von diesem Portfolio ist nicht genug übrig. Es wurde nichts bestellt. Bestellen Sie weniger oder wählen Sie ein anderes.',
  'error.amount_over_limit':
    'Das ist mehr, als Sie auf einmal bestellen dürfen. Es wurde nichts bestellt. Bestellen Sie weniger.',
  'error.not_cancelable': 'Diese Bestellung kann nicht mehr storniert werden.',
  'error.account_not_eligible':
    'Mit diesem Stripe-Konto kann keine CO₂-Entnahme bestellt werden. Bitten Sie den Stripe-Support, das freizuschalten.',
  'error.rate_limited': 'Zu viele Anfragen auf einmal. Warten Sie einen Moment und versuchen Sie es erneut.',
  'error.payload_too_large': 'Das ist zu lang, um gesendet zu werden. Kürzen Sie es.',
  'error.unsupported_media_type':
    'Das Backend hat die Anfrage nicht verstanden. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'error.stripe_unavailable': 'Stripe hat nicht geantwortet. Versuchen Sie es gleich noch einmal.',
  'error.store_unavailable':
    'Die Aufzeichnungen dieses Dienstes sind gerade nicht erreichbar. Versuchen Sie es gleich noch einmal.',
  'error.internal_error': 'Auf der anderen Seite ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.',
  'error.network_error': 'Keine Verbindung. Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut.',
  'error.invalid_response': 'Die Antwort des Backends ergibt keinen Sinn. Versuchen Sie es gleich noch einmal.',
};
