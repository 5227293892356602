import type { Messages } from '../../messages/en.js';
import type { timeline as english } from '../../messages/en/timeline.js';

/** Words of the timeline, in Dutch. */
export const timeline: Pick<Messages, keyof typeof english> = {
  'timeline.label': 'Stand van deze bestelling',
  'timeline.ordered': 'Besteld',
  'timeline.requested': 'Aangevraagd',
  'timeline.orderedFacts': ({ tons, total }) => `${tons}\u00A0t voor ${total}`,
  'timeline.payment': 'Betaling',
  'timeline.confirmed': 'Bevestigd',
  'timeline.confirmedFacts': 'Betaald en voor u gereserveerd',
  'timeline.confirmedFactsBalance': 'Betaald uit uw Stripe-saldo',
  'timeline.confirming': 'Bevestiging',
  'timeline.confirmingFacts': 'De bestelling is binnen en wacht op bevestiging.',
  'timeline.delayed': 'Vertraagd',
  'timeline.delayedFacts': ({ year }) => `Nu verwacht uiterlijk in ${year}.`,
  'timeline.substituted': 'Portfolio vervangen',
  'timeline.substitutedFacts': 'De verwijdering komt nu van een vergelijkbaar project.',
  'timeline.fullRefundUntil': ({ date }) => `U kunt tot ${date} annuleren en alles terugkrijgen.`,
  'timeline.delivery': 'Levering',
  'timeline.deliveryBy': ({ year }) => `uiterlijk in ${year}`,
  'timeline.deliverySpot': 'binnen 30 dagen',
  'timeline.deliveryFacts': 'Geverifieerd door een derde partij en daarna op uw naam afgeboekt',
  'timeline.deliveryPart': ({ tons, supplier, place }) =>
    place === null ? `${tons}\u00A0t door ${supplier}` : `${tons}\u00A0t door ${supplier}, ${place}`,
  'timeline.delivered': 'Geleverd',
  'timeline.registry': 'Registervermelding',
  'timeline.certificate': 'Certificaat',
  'timeline.certificateLink': 'Certificaat openen',
  'timeline.certificatePending': 'Wordt uitgegeven',
  'timeline.canceled': 'Geannuleerd',
  'timeline.canceled.requested': 'Op verzoek geannuleerd',
  'timeline.canceled.expired': 'Er is niet op tijd betaald; de bestelling is verlopen',
  'timeline.canceled.product_unavailable':
    'De bestelling kon niet worden uitgevoerd, omdat het portfolio niet meer beschikbaar is',
  'timeline.unknownStatus': ({ status }) => `Status: ${status}`,
  'timeline.state.done': 'klaar',
  'timeline.state.current': 'huidige stap',
  'timeline.state.upcoming': 'nog niet',
  'timeline.state.notice': 'gewijzigd',
};
