'use client';

import { Part, useOrderFormParts } from './orderFormParts.js';
import { useInputFormat } from './useInputFormat.js';

/** The sign of the currency, in front of a number. Renders a `<span>`. */
export function OrderFormSign() {
  const { form } = useOrderFormParts('Sign');
  const format = useInputFormat();
  return (
    <Part part="sign" tag="span" className="offtake-Field-affix" aria-hidden="true">
      {format.currencySign(form.draft.currency)}
    </Part>
  );
}
