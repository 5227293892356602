import type { EnteredOrderDraft, OrderDraft } from './orderDraft.js';
import { readDecimalInput } from './readDecimalInput.js';

/** How a draft's numbers were typed, and how they are to be typed now. */
export interface Retyping {
  /** BCP 47 language tag. */
  from: string;
  /** BCP 47 language tag. */
  to: string;
  /** What the quantity is entered as, where the draft itself does not say. */
  unit?: OrderDraft['unit'] | undefined;
}

/**
 * Writes the numbers of a draft as one would have typed them in another language, so that they stay the same numbers:
 * `1.500` tons are fifteen hundred in German, and one and a half in English. What was no number stays as it was typed,
 * and money that stands with its sign does too: what could be misread of that is no amount of money.
 */
export function retypeDraft(entered: EnteredOrderDraft, { from, to, ...others }: Retyping): EnteredOrderDraft {
  if (from === to) return entered;
  const decimalSign = decimalSignOf(to);
  const retype = (typed: string, affixes: readonly string[] = []) => {
    const read = readDecimalInput(typed, from, affixes);
    return read.kind === 'decimal' ? read.value.replace('.', decimalSign) : typed;
  };
  const { quantity, price, daysUntilDue, lines, unit = others.unit } = entered;
  return {
    ...entered,
    ...(quantity !== undefined && { quantity: retype(quantity, unit === 'metric_tons' ? ['t'] : []) }),
    ...(price !== undefined && { price: retype(price) }),
    ...(daysUntilDue !== undefined && { daysUntilDue: retype(daysUntilDue) }),
    ...(lines && { lines: retypeLines(lines, retype) }),
  };
}

/** An amount below zero is a discount. */
function retypeLines(lines: OrderDraft['lines'], retype: (typed: string) => string): OrderDraft['lines'] {
  return lines.map((line) => {
    const [, sign = '', amount = ''] = /^\s*([-\u2212]?)(.*)$/su.exec(line.amount) ?? [];
    return { ...line, amount: sign + retype(amount) };
  });
}

function decimalSignOf(locale: string): string {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(SAMPLE);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** Has a fraction. */
const SAMPLE = 1.5;
