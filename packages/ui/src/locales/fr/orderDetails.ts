import type { Messages } from '../../messages/en.js';
import type { orderDetails as english } from '../../messages/en/orderDetails.js';

/** Words on all of one order, in French. */
export const orderDetails: Pick<Messages, keyof typeof english> = {
  'orderDetails.tons': 'de CO₂',
  'orderDetails.expectedBy': ({ year }) => `livraison attendue d’ici fin ${year}`,
  'orderDetails.expectedSpot': 'livraison attendue dans les 30 jours suivant la commande',
  'orderDetails.deliveredOn': ({ date }) => `livraison effectuée le ${date}`,
  'orderDetails.notFound': 'Cette commande n’existe pas',
  'orderDetails.notFoundDescription': 'Elle appartient peut-être à quelqu’un d’autre, ou l’adresse est erronée.',
  'orderDetails.failed': 'La commande n’a pas pu être chargée.',

  'orderDetails.amounts': 'Coût',
  'orderDetails.subtotal': 'Élimination du carbone',
  'orderDetails.fees': 'Frais',
  'orderDetails.total': 'Total de la commande',

  'orderDetails.payment': 'Paiement',
  'orderDetails.paidBy': 'Payé par',
  'orderDetails.paymentStatus': 'Statut',
  'orderDetails.invoiceTotal': 'Total de la facture',

  'orderDetails.beneficiary': 'Au nom de',
  'orderDetails.ownName': 'Votre compte Stripe',
  'orderDetails.edit': 'Modifier',
  'orderDetails.editLabel': 'Modifier le nom auquel elle est retirée',
  'orderDetails.beneficiaryHint':
    'Lorsqu’un registre le permet, l’élimination est retirée à ce nom, visible par tous. Laissez ce champ vide pour utiliser celui de votre compte Stripe.',
  'orderDetails.save': 'Enregistrer',
  'orderDetails.cancelEdit': 'Ne pas modifier',
  'orderDetails.saving': 'Enregistrement…',
  'orderDetails.saved': 'Enregistré.',
  'orderDetails.notSaved': ({ name }) => `Non enregistré\u00A0: la commande reste au nom de ${name}.`,

  'orderDetails.deliveries': 'Livré par',
  'orderDetails.deliveredTons': ({ tons, date }) => `${tons}\u00A0t le ${date}`,
  'orderDetails.registry': 'Inscription au registre',

  'orderDetails.claims': 'Ce que vous pouvez dire',
  'orderDetails.claims.notOrdered': 'Rien n’est commandé avant le paiement\u00A0: il n’y a donc encore rien à dire.',
  'orderDetails.claims.ordered':
    'Que vous avez commandé une élimination permanente du carbone. Rien n’en compte encore comme éliminé\u00A0: les allégations de zéro émission nette ou de neutralité carbone ne sont autorisées qu’après la livraison.',
  'orderDetails.claims.partly': ({ delivered, tons }) =>
    `${delivered}\u00A0t sur ${tons}\u00A0t ont été livrées. Les allégations de zéro émission nette ou de neutralité carbone ne sont autorisées qu’une fois la commande livrée.`,
  'orderDetails.claims.delivered': ({ tons }) =>
    `Que ${tons}\u00A0t de CO₂ ont été éliminées de façon permanente pour vous. Ces tonnes peuvent être prises en compte dans des allégations de zéro émission nette ou de neutralité carbone.`,
  'orderDetails.claims.canceled': 'Rien\u00A0: la commande a été annulée et n’entraîne aucune élimination.',

  'orderDetails.ids': 'Numéros de référence',
  'orderDetails.orderId': 'Commande',
  'orderDetails.stripeId': 'Chez Stripe',
  'orderDetails.noStripeId': 'pas encore disponible',
  'orderDetails.copy': 'Copier',
  'orderDetails.copyLabel': ({ name }) => `Copier l’identifiant\u00A0: ${name}`,
  'orderDetails.copied': 'Copié',
  'orderDetails.notCopied': 'La copie a échoué. Le texte est maintenant sélectionné pour être copié à la main.',
};
