import type { Messages } from '../../messages/en.js';
import type { fieldErrors as english } from '../../messages/en/fieldErrors.js';

/** What is wrong with a field, by its code, in German. */
export const fieldErrors: Pick<Messages, keyof typeof english> = {
  'field.required': 'Füllen Sie dieses Feld aus.',
  'field.conflict': 'Geben Sie einen Betrag oder Tonnen an, nicht beides.',
  'field.unknown_field': 'Das Backend kennt dieses Feld nicht.',
  'field.not_a_number': 'Geben Sie eine Zahl ein.',
  'field.not_a_decimal': 'Geben Sie eine Zahl ein.',
  'field.not_an_integer': 'Geben Sie eine ganze Zahl ein.',
  'field.not_positive': 'Geben Sie mehr als null ein.',
  'field.too_precise': 'Geben Sie weniger Nachkommastellen ein.',
  'field.too_small': 'Das ist weniger als die kleinste bestellbare Menge. Geben Sie mehr ein.',
  'field.too_large': 'Das ist mehr, als Sie auf einmal bestellen dürfen. Geben Sie weniger ein.',
  'field.too_long': 'Kürzen Sie den Text auf 5.000 Zeichen.',
  'field.too_many': 'Das sind zu viele Einträge.',
  'field.not_a_currency': 'Wählen Sie eine Währung.',
  'field.currency_not_supported':
    'Dieses Portfolio kann in dieser Währung nicht bestellt werden. Wählen Sie eine andere.',
  'field.not_an_email': 'Geben Sie eine E-Mail-Adresse ein.',
  'field.not_a_status': 'Wählen Sie einen Status.',
  'field.not_on_offer': 'Das wird nicht angeboten. Wählen Sie etwas anderes.',
  'field.unknown_product': 'Dieses Portfolio gibt es nicht mehr. Wählen Sie ein anderes.',
  'field.sold_out': 'So viel ist nicht mehr übrig. Geben Sie weniger ein oder wählen Sie ein anderes Portfolio.',
  'field.invalid': 'Prüfen Sie diese Angabe.',
  'field.customerName.too_long': 'Kürzen Sie den Namen auf 800 Zeichen.',
  'field.customerEmail.too_long': 'Kürzen Sie die Adresse auf 800 Zeichen.',
  'field.daysUntilDue.not_an_integer': 'Geben Sie 1 bis 365 Tage ein.',
  'field.daysUntilDue.too_small': 'Geben Sie 1 bis 365 Tage ein.',
  'field.daysUntilDue.too_large': 'Geben Sie 1 bis 365 Tage ein.',
  'field.memo.too_long': 'Kürzen Sie den Text auf 500 Zeichen.',
  'field.price.too_large': 'So viel kann nicht in Rechnung gestellt werden. Geben Sie weniger ein.',
  'field.lines.description.too_long': 'Kürzen Sie den Text auf 500 Zeichen.',
  'field.lines.amount.too_large': 'So viel kann nicht in Rechnung gestellt werden. Geben Sie weniger ein.',
};
