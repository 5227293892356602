/** Writes a card number as it stands on the card: in fours, or as American Express does. */
export function groupDigits(number: string): string {
  if (/^3[47]\d{13}$/.test(number)) return number.replace(/^(\d{4})(\d{6})/, '$1 $2 ');
  return number.replaceAll(/\d{4}(?=\d)/g, '$& ');
}
