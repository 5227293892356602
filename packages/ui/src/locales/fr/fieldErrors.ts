import type { Messages } from '../../messages/en.js';
import type { fieldErrors as english } from '../../messages/en/fieldErrors.js';

/** What is wrong with a field, by its code, in French. */
export const fieldErrors: Pick<Messages, keyof typeof english> = {
  'field.required': 'Remplissez ce champ.',
  'field.conflict': 'Indiquez un montant ou des tonnes, pas les deux.',
  'field.unknown_field': 'Le serveur ne connaît pas ce champ.',
  'field.not_a_number': 'Saisissez un nombre.',
  'field.not_a_decimal': 'Saisissez un nombre.',
  'field.not_an_integer': 'Saisissez un nombre entier.',
  'field.not_positive': 'Saisissez un nombre supérieur à zéro.',
  'field.too_precise': 'Saisissez moins de décimales.',
  'field.too_small': 'C’est moins que la plus petite quantité en vente. Saisissez davantage.',
  'field.too_large': 'C’est plus que ce que vous pouvez commander en une fois. Saisissez moins.',
  'field.too_long': 'Raccourcissez le texte à 5\u00A0000 caractères.',
  'field.too_many': 'Il y en a trop.',
  'field.not_a_currency': 'Choisissez une devise.',
  'field.currency_not_supported':
    'Ce portefeuille ne peut pas être commandé dans cette devise. Choisissez-en une autre.',
  'field.not_an_email': 'Saisissez une adresse e-mail.',
  'field.not_a_status': 'Choisissez un statut.',
  'field.not_on_offer': 'Ce choix n’est pas proposé. Choisissez-en un autre.',
  'field.unknown_product': 'Ce portefeuille n’existe plus. Choisissez-en un autre.',
  'field.sold_out': 'Il n’en reste pas autant. Saisissez moins ou choisissez un autre portefeuille.',
  'field.invalid': 'Vérifiez ce champ.',
  'field.customerName.too_long': 'Raccourcissez le nom à 800 caractères.',
  'field.customerEmail.too_long': 'Raccourcissez l’adresse à 800 caractères.',
  'field.daysUntilDue.not_an_integer': 'Saisissez de 1 à 365 jours.',
  'field.daysUntilDue.too_small': 'Saisissez de 1 à 365 jours.',
  'field.daysUntilDue.too_large': 'Saisissez de 1 à 365 jours.',
  'field.memo.too_long': 'Raccourcissez le texte à 500 caractères.',
  'field.price.too_large': 'C’est plus que ce qui peut être facturé. Saisissez moins.',
  'field.lines.description.too_long': 'Raccourcissez le texte à 500 caractères.',
  'field.lines.amount.too_large': 'C’est plus que ce qui peut être facturé. Saisissez moins.',
};
