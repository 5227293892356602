import type { Messages } from '../../messages/en.js';
import type { payment as english } from '../../messages/en/payment.js';

/** Words on how far the payment of an order has come, in French. */
export const payment: Pick<Messages, keyof typeof english> = {
  'payment.openUntil': ({ date }) => `La page de paiement ferme le ${date}.`,
  'payment.dueBy': ({ date }) => `À payer au plus tard le ${date}.`,

  'payment.pending': 'En attente de l’argent. La commande est passée dès qu’il est arrivé.',
  'payment.pending.checkout': 'Pas encore payée. La commande est passée dès réception du paiement.',
  'payment.pending.invoice': 'La facture n’est pas encore payée. La commande est passée dès qu’elle l’est.',
  'payment.pending.top_up':
    'Le rechargement de votre solde Stripe est en cours. La commande est passée dès qu’il est arrivé.',
  'payment.settling': 'Payée. La commande est passée dès que l’argent est utilisable.',
  'payment.paid': 'Payée. La commande est en train d’être passée.',
  'payment.failed': 'Le paiement a échoué. Rien n’a été commandé.',
  'payment.expired': 'Le paiement n’est pas arrivé à temps. Rien n’a été commandé.',
  'payment.refunded': 'Le paiement a été remboursé. Rien n’a été commandé.',
  'payment.needs_review': 'Payée, mais la suite est incertaine. La personne qui gère votre compte doit l’examiner.',

  'payment.reason.declined': 'Le paiement a été refusé. Rien n’a été commandé.',
  'payment.reason.paid_out_of_band':
    'La facture a été marquée comme payée, mais aucun argent n’est passé par Stripe\u00A0; rien n’a donc été commandé.',
  'payment.reason.not_charged':
    'La facture était trop faible pour être encaissée\u00A0: aucun argent n’est arrivé et rien n’a été commandé.',
  'payment.reason.refunded': 'Le paiement a été remboursé. Rien n’a été commandé.',
  'payment.reason.reversed': 'La banque a repris le paiement.',
  'payment.reason.disputed': 'Le paiement est contesté.',
  'payment.reason.insufficient_balance':
    'L’argent est arrivé, mais le solde Stripe est actuellement insuffisant pour la commande. Une nouvelle tentative aura lieu.',
  'payment.reason.price_changed': 'Le prix avait augmenté à l’arrivée de l’argent\u00A0; rien n’a donc été commandé.',
  'payment.reason.product_unavailable':
    'Le portefeuille était épuisé à l’arrivée de l’argent\u00A0; rien n’a donc été commandé.',
  'payment.reason.account_not_eligible':
    'Ce compte Stripe ne peut pas commander d’élimination du carbone\u00A0; rien n’a donc été commandé.',
  'payment.reason.outcome_unknown':
    'L’argent est arrivé, et nous vérifions si la commande a été passée. Rien n’est acheté deux fois.',
};
