import type { Messages } from '../../messages/en.js';
import type { timeline as english } from '../../messages/en/timeline.js';

/** Words of the timeline, in Italian. */
export const timeline: Pick<Messages, keyof typeof english> = {
  'timeline.label': 'A che punto è questo ordine',
  'timeline.ordered': 'Ordinato',
  'timeline.requested': 'Richiesto',
  'timeline.orderedFacts': ({ tons, total }) => `${tons}\u00A0t per ${total}`,
  'timeline.payment': 'Pagamento',
  'timeline.confirmed': 'Confermato',
  'timeline.confirmedFacts': 'Pagato e riservato per Lei',
  'timeline.confirmedFactsBalance': 'Pagato dal Suo saldo Stripe',
  'timeline.confirming': 'Conferma',
  'timeline.confirmingFacts': 'L’ordine è stato ricevuto e attende conferma.',
  'timeline.delayed': 'In ritardo',
  'timeline.delayedFacts': ({ year }) => `Ora previsto entro il ${year}.`,
  'timeline.substituted': 'Portafoglio sostituito',
  'timeline.substitutedFacts': 'La rimozione proviene ora da un progetto simile.',
  'timeline.fullRefundUntil': ({ date }) => `Può annullare con rimborso integrale fino a questa data: ${date}.`,
  'timeline.delivery': 'Consegna',
  'timeline.deliveryBy': ({ year }) => `entro il ${year}`,
  'timeline.deliverySpot': 'entro 30 giorni',
  'timeline.deliveryFacts': 'Verificata da terzi, poi ritirata a Suo nome',
  'timeline.deliveryPart': ({ tons, supplier, place }) =>
    place === null ? `${tons}\u00A0t da ${supplier}` : `${tons}\u00A0t da ${supplier}, ${place}`,
  'timeline.delivered': 'Consegnato',
  'timeline.registry': 'Voce del registro',
  'timeline.certificate': 'Certificato',
  'timeline.certificateLink': 'Apri certificato',
  'timeline.certificatePending': 'In fase di emissione',
  'timeline.canceled': 'Annullato',
  'timeline.canceled.requested': 'Annullato su richiesta',
  'timeline.canceled.expired': 'Non è stato pagato in tempo ed è scaduto',
  'timeline.canceled.product_unavailable':
    'Non è stato possibile evaderlo, perché il portafoglio non è più disponibile',
  'timeline.unknownStatus': ({ status }) => `Stato: ${status}`,
  'timeline.state.done': 'completato',
  'timeline.state.current': 'passaggio attuale',
  'timeline.state.upcoming': 'non ancora',
  'timeline.state.notice': 'modificato',
};
