import type { Messages } from '../../messages/en.js';
import type { timeline as english } from '../../messages/en/timeline.js';

/** Words of the timeline, in German. */
export const timeline: Pick<Messages, keyof typeof english> = {
  'timeline.label': 'Stand dieser Bestellung',
  'timeline.ordered': 'Bestellt',
  'timeline.requested': 'Angefragt',
  'timeline.orderedFacts': ({ tons, total }) => `${tons}\u00A0t für ${total}`,
  'timeline.payment': 'Zahlung',
  'timeline.confirmed': 'Bestätigt',
  'timeline.confirmedFacts': 'Bezahlt und für Sie reserviert',
  'timeline.confirmedFactsBalance': 'Von Ihrem Stripe-Guthaben bezahlt',
  'timeline.confirming': 'Bestätigung',
  'timeline.confirmingFacts': 'Die Bestellung ist eingegangen und wartet auf ihre Bestätigung.',
  'timeline.delayed': 'Verzögert',
  'timeline.delayedFacts': ({ year }) => `Jetzt bis ${year} erwartet.`,
  'timeline.substituted': 'Portfolio ersetzt',
  'timeline.substitutedFacts': 'Die Entnahme kommt jetzt aus einem ähnlichen Projekt.',
  'timeline.fullRefundUntil': ({ date }) => `Bis ${date} können Sie mit voller Erstattung stornieren.`,
  'timeline.delivery': 'Lieferung',
  'timeline.deliveryBy': ({ year }) => `bis ${year}`,
  'timeline.deliverySpot': 'innerhalb von 30 Tagen',
  'timeline.deliveryFacts': 'Von unabhängiger Stelle verifiziert, dann in Ihrem Namen stillgelegt',
  'timeline.deliveryPart': ({ tons, supplier, place }) =>
    place === null ? `${tons}\u00A0t von ${supplier}` : `${tons}\u00A0t von ${supplier}, ${place}`,
  'timeline.delivered': 'Geliefert',
  'timeline.registry': 'Registereintrag',
  'timeline.certificate': 'Zertifikat',
  'timeline.certificateLink': 'Zertifikat öffnen',
  'timeline.certificatePending': 'Wird ausgestellt',
  'timeline.canceled': 'Storniert',
  'timeline.canceled.requested': 'Auf Wunsch storniert',
  'timeline.canceled.expired': 'Sie wurde nicht rechtzeitig bezahlt und ist verfallen',
  'timeline.canceled.product_unavailable':
    'Sie konnte nicht erfüllt werden, weil das Portfolio nicht mehr verfügbar ist',
  'timeline.unknownStatus': ({ status }) => `Status: ${status}`,
  'timeline.state.done': 'erledigt',
  'timeline.state.current': 'aktueller Schritt',
  'timeline.state.upcoming': 'noch nicht',
  'timeline.state.notice': 'geändert',
};
