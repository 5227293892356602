import type { Messages } from '../../messages/en.js';
import type { errors as english } from '../../messages/en/errors.js';

/** What went wrong, and what to do, by error code, in French. */
export const errors: Pick<Messages, keyof typeof english> = {
  'error.unauthenticated': 'Aucune session n’est ouverte. Connectez-vous et réessayez.',
  'error.forbidden': 'Cette action ne vous est pas permise. Adressez-vous à la personne qui gère votre compte.',
  'error.origin_not_allowed':
    'Cette page n’est pas autorisée à communiquer avec son serveur. Demandez à la personne qui le gère d’ajouter son adresse aux origines de confiance.',
  'error.invalid_request': 'Le serveur n’a pas accepté la demande. Vérifiez votre saisie.',
  'error.not_found': 'Élément introuvable. Il a peut-être été supprimé.',
  'error.idempotency_key_required':
    'La commande n’a pas pu être envoyée en toute sécurité. Rechargez la page et réessayez.',
  'error.idempotency_key_reused': 'Ce formulaire a déjà servi à une autre commande. Commencez une nouvelle commande.',
  'error.order_in_progress': 'Votre commande est encore en cours d’envoi.',
  'error.possible_duplicate': 'Vous avez passé la même commande il y a un instant.',
  'error.price_changed': 'Le prix a changé. Rien n’a été commandé.',
  'error.insufficient_balance':
    'Le solde Stripe est insuffisant pour cette commande. Rien n’a été commandé. Commandez moins, ou ajoutez des fonds au solde et passez la commande à nouveau.',
  'error.product_unavailable':
    'Il ne reste pas assez de ce portefeuille. Rien n’a été commandé. Commandez moins ou choisissez-en un autre.',
  'error.amount_over_limit':
    'C’est plus que ce que vous pouvez commander en une fois. Rien n’a été commandé. Commandez moins.',
  'error.not_cancelable': 'Cette commande ne peut plus être annulée.',
  'error.account_not_eligible':
    'Ce compte Stripe ne peut pas commander d’élimination du carbone. Demandez à l’assistance Stripe de l’activer.',
  'error.rate_limited': 'Trop de demandes à la fois. Patientez un instant et réessayez.',
  'error.payload_too_large': 'C’est trop long pour être envoyé. Raccourcissez le texte.',
  'error.unsupported_media_type': 'Le serveur n’a pas compris la demande. Rechargez la page et réessayez.',
  'error.stripe_unavailable': 'Stripe n’a pas répondu. Réessayez dans un instant.',
  'error.store_unavailable': 'Les données de ce service sont inaccessibles. Réessayez dans un instant.',
  'error.internal_error': 'Un problème est survenu de l’autre côté. Réessayez dans un instant.',
  'error.network_error': 'Aucune connexion. Vérifiez votre réseau et réessayez.',
  'error.invalid_response': 'La réponse du serveur est incompréhensible. Réessayez dans un instant.',
};
