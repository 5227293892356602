/** What spreadsheets take a cell that begins so for: a formula. Full-width signs count as well. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
/** The same in the middle, for spreadsheets that part cells by semicolons or tabs, as in much of Europe. */
const FORMULA_WITHIN = /([;\t][\s"]*)(?=[=+\-@＝＋－＠])/gu;
const NEEDS_QUOTES = /[",\r\n]/;
/** Cells that begin so are made text by it, in every spreadsheet. */
const TEXT_MARK = "'";

/**
 * Writes rows as comma-separated values, each ended by CR LF. A cell that a spreadsheet would run as a formula is
 * marked as text by an apostrophe before it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  const isFormula = FORMULA.test(text);
  const marked = text.replace(FORMULA_WITHIN, `$1${TEXT_MARK}`);
  const safe = isFormula ? TEXT_MARK + marked : marked;
  return isFormula || NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
