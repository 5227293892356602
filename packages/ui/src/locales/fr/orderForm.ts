import type { Messages } from '../../messages/en.js';
import type { orderForm as english } from '../../messages/en/orderForm.js';
import { plural } from '../../messages/plural.js';

/** Words of the order form, in French. */
export const orderForm: Pick<Messages, keyof typeof english> = {
  'orderForm.title': 'Commander l’élimination du carbone',
  'orderForm.description':
    'Élimination permanente issue du portefeuille d’achats anticipés de Frontier, livrée et vérifiée l’année de votre choix.',
  'orderForm.quantity': 'Combien',
  'orderForm.unit': 'Saisir en',
  'orderForm.unit.amount': 'Montant',
  'orderForm.unit.metric_tons': 'Tonnes',
  'orderForm.quantityLabel.amount': 'somme d’argent',
  'orderForm.quantityLabel.metric_tons': 'tonnes de CO₂',
  'orderForm.metricTonsSign': 't CO₂',
  'orderForm.currency': 'Devise',
  'orderForm.presets': 'Quantités courantes',
  'orderForm.quoteLabel': 'Ce que vous obtenez et ce que cela coûte',
  'orderForm.quoteTons': ({ year }) => `de CO₂, à éliminer d’ici ${year}`,
  'orderForm.quoteTonsSpot': 'de CO₂, livraison sous 30 jours',
  'orderForm.quoteEmpty': 'Saisissez une quantité pour voir ici ce qu’elle élimine et ce qu’elle coûte.',
  'orderForm.subtotal': 'Élimination du carbone',
  'orderForm.fees': 'Frais',
  'orderForm.total': 'Total',
  'orderForm.publicName': 'Au nom de',
  'orderForm.publicNameHint': 'facultatif, public',
  'orderForm.publicNameDescription':
    'Lorsqu’un registre le permet, l’élimination est retirée à ce nom, visible par tous.',
  'orderForm.paymentSource': 'Payé par',
  'orderForm.review': 'Vérifier la commande',
  'orderForm.toInvoice': 'Continuer vers la facture',
  'orderForm.notAllowed':
    'Vous pouvez consulter, mais pas commander. Adressez-vous à la personne qui gère votre compte.',

  'review.title': 'Vérifiez votre commande',
  'review.description.balance': 'Payée avec votre solde Stripe dès que vous la passez.',
  'review.description.checkout': 'Vous payez sur la page de Stripe. La commande est passée dès réception du paiement.',
  'review.description.invoice':
    'Stripe envoie la facture à votre client. La commande est passée dès qu’elle est payée.',
  'review.description.top_up':
    'Le montant est versé de votre banque sur votre solde Stripe. La commande est passée dès qu’il est arrivé.',
  'review.product': 'Portefeuille',
  'review.quantity': 'Quantité',
  'review.delivery': 'Livraison attendue',
  'review.publicName': 'Au nom de',
  'review.ownName': 'Votre compte Stripe',
  'review.paymentSource': 'Payé par',
  'review.customer': 'Facturé à',
  'review.due': 'Échéance',
  'review.dueIn': ({ days }) => plural('fr', days, { one: `dans ${days} jour`, other: `dans ${days} jours` }),
  'review.billed': 'Votre client paie',
  'review.orderTotal': 'La commande coûte',
  'review.cancelUnpaid': ({ subtotal, fees }) =>
    `Tant qu’elle n’est pas payée, vous pouvez l’annuler sans frais. Pendant les 24 heures qui suivent le passage de la commande, ${subtotal} vous sont remboursés, mais pas les frais de ${fees}.`,
  'review.cancelTerms': ({ subtotal, fees }) =>
    `Vous pouvez annuler pendant 24 heures\u00A0: ${subtotal} vous sont remboursés, mais pas les frais de ${fees}.`,
  'review.guarantee':
    'Si la livraison ne peut avoir lieu dans les deux ans suivant cette date, vous recevez un remboursement intégral. Les allégations de zéro émission nette ou de neutralité carbone ne sont autorisées qu’après la livraison.',
  'review.priceChanged': ({ before, now }) => `Le prix est passé de ${before} à ${now}. Rien n’a encore été commandé.`,
  'review.place': ({ total }) => `Commander et payer · ${total}`,
  'review.place.checkout': ({ total }) => `Continuer vers le paiement · ${total}`,
  'review.place.invoice': ({ billed }) => `Envoyer la facture · ${billed}`,
  'review.placing': 'Envoi de la commande…',
  'review.elsewhere': 'Cette commande est en cours d’envoi dans un autre onglet.',
  'review.slow':
    'Cela prend plus de temps que d’habitude. Gardez cette page ouverte\u00A0: rien n’est acheté deux fois.',
  'unknown.title': 'Votre commande a-t-elle été passée\u00A0?',
  'unknown.description':
    'La réponse s’est perdue en chemin\u00A0: la commande a peut-être été passée, ou peut-être pas. Redemandez pour le savoir\u00A0: rien n’est acheté deux fois.',
  'unknown.check': 'Redemander',
  'unknown.startOver': 'Recommencer',
  'duplicate.title': 'Commander encore une fois\u00A0?',
  'duplicate.description':
    'Vous avez passé une commande identique il y a un instant\u00A0; celle-ci a donc été retenue. Elle n’a donné lieu à aucun achat.',
  'duplicate.repeated':
    'Une commande identique a été passée il y a un instant\u00A0; c’est peut-être celle dont la réponse s’est perdue. Consultez vos commandes avant de continuer.',
  'duplicate.back': 'Non, revenir',
  'duplicate.confirm': ({ total }) => `Commander et payer encore une fois · ${total}`,
  'returning.title': 'Recherche de votre commande…',
  'returning.failedTitle': 'Votre commande n’a pas pu être consultée',
  'placed.title.ordered': 'Commande passée',
  'placed.description': ({ tons, delivery }) =>
    `${tons}\u00A0t de CO₂ seront éliminées, avec une livraison attendue ${delivery}.`,
  'placed.again': 'Commander davantage',
  'placed.title.redirecting': 'Redirection vers le paiement…',
  'placed.title.checkout': 'Votre commande est prête à être payée',
  'placed.title.invoice': 'Facture envoyée',
  'placed.title.top_up': 'Rechargement lancé',
  'placed.title.waiting': 'En attente du paiement',
  'placed.title.settling': 'Paiement reçu',
  'placed.title.failed': 'Le paiement a échoué',
  'placed.title.needs_review': 'Votre commande doit être vérifiée',
  'placed.title.notOrdered': 'Rien n’a été commandé',
  'placed.title.canceled': 'Commande annulée',
  'placed.canceled': 'Rien n’avait été payé.',

  'invoice.title': 'Facture client',
  'invoice.description': 'Stripe l’envoie à votre client. La commande est passée dès qu’elle est payée.',
  'invoice.customerName': 'Client',
  'invoice.customerEmail': 'E-mail',
  'invoice.daysUntilDue': 'À payer sous',
  'invoice.days': 'jours',
  'invoice.price': 'Autre prix',
  'invoice.lines': 'Autres lignes',
  'invoice.optional': 'facultatif',
  'invoice.lineDescription': ({ number }) => `Ligne ${number}, description`,
  'invoice.lineDescriptionHint': 'Description',
  'invoice.lineAmount': ({ number }) => `Ligne ${number}, montant`,
  'invoice.addLine': 'Ajouter une ligne',
  'invoice.removeLine': ({ number }) => `Supprimer la ligne ${number}`,
  'invoice.billedOnly': ({ total }) =>
    `Un autre prix ou d’autres lignes modifient ce qui est facturé à votre client. La commande elle-même reste à ${total}.`,
  'invoice.memo': 'Note',
  'invoice.memoHint': 'facultatif, au bas de la facture',

  'paymentSource.balance.hint': 'Prélevé immédiatement.',
  'paymentSource.checkout.hint': 'Vous payez sur la page de Stripe.',
  'paymentSource.invoice.hint': 'Votre client la paie.',
  'paymentSource.top_up.hint': 'D’abord de votre banque vers votre solde.',

  'delivery.byYear': ({ year }) => `d’ici fin ${year}`,
  'delivery.spot': 'sous 30 jours',
};
