'use client';

import { useFormat } from '../internals/useFormat.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

/** The sign of the currency, in front of a number. Renders a `<span>`. */
export function OrderFormSign() {
  const { form } = useOrderFormParts('Sign');
  const format = useFormat();
  return (
    <Part part="sign" tag="span" className="offtake-Field-affix" aria-hidden="true">
      {format.currencySign(form.draft.currency)}
    </Part>
  );
}
