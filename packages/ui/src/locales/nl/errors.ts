import type { Messages } from '../../messages/en.js';
import type { errors as english } from '../../messages/en/errors.js';

/** What went wrong, and what to do, by error code, in Dutch. */
export const errors: Pick<Messages, keyof typeof english> = {
  'error.unauthenticated': 'U bent uitgelogd. Log in en probeer het opnieuw.',
  'error.forbidden': 'U mag dit niet doen. Vraag het aan wie uw account beheert.',
  'error.origin_not_allowed':
    'Deze pagina mag niet met haar server communiceren. Vraag de beheerder om het adres van deze pagina aan de vertrouwde herkomsten toe te voegen.',
  'error.invalid_request': 'De server heeft dit niet geaccepteerd. Controleer wat u hebt ingevuld.',
  'error.not_found': 'Dit is niet gevonden. Mogelijk is het verwijderd.',
  'error.idempotency_key_required':
    'De bestelling kon niet veilig worden verzonden. Laad de pagina opnieuw en probeer het nog eens.',
  'error.idempotency_key_reused':
    'Dit formulier is al voor een andere bestelling gebruikt. Begin een nieuwe bestelling.',
  'error.order_in_progress': 'Uw bestelling wordt nog geplaatst.',
  'error.possible_duplicate': 'U hebt zojuist dezelfde bestelling geplaatst.',
  'error.price_changed': 'De prijs is gewijzigd. Er is niets besteld.',
  'error.insufficient_balance':
    'Het Stripe-saldo is te laag voor deze bestelling. Er is niets besteld. Bestel minder, of waardeer het saldo op en bestel opnieuw.',
  'error.product_unavailable':
    'Van dit portfolio is niet genoeg over. Er is niets besteld. Bestel minder of kies een ander.',
  'error.amount_over_limit': 'Dit is meer dan u in één keer mag bestellen. Er is niets besteld. Bestel minder.',
  'error.not_cancelable': 'Deze bestelling kan niet meer worden geannuleerd.',
  'error.account_not_eligible':
    'Met dit Stripe-account kan geen koolstofverwijdering worden besteld. Vraag Stripe-support om dit mogelijk te maken.',
  'error.rate_limited': 'Te veel aanvragen tegelijk. Wacht even en probeer het opnieuw.',
  'error.payload_too_large': 'Dit is te lang om te verzenden. Kort het in.',
  'error.unsupported_media_type':
    'De server heeft de aanvraag niet begrepen. Laad de pagina opnieuw en probeer het nog eens.',
  'error.stripe_unavailable': 'Stripe heeft niet geantwoord. Probeer het zo meteen opnieuw.',
  'error.store_unavailable': 'De gegevens van deze dienst zijn niet bereikbaar. Probeer het zo meteen opnieuw.',
  'error.internal_error': 'Er ging iets mis aan de andere kant. Probeer het zo meteen opnieuw.',
  'error.network_error': 'Geen verbinding. Controleer uw netwerk en probeer het opnieuw.',
  'error.invalid_response': 'De server gaf een onbegrijpelijk antwoord. Probeer het zo meteen opnieuw.',
};
