'use client';

import { forwardRef, useEffect, useId, useRef, type ComponentPropsWithoutRef, type RefObject } from 'react';
import { Button } from '../internals/Button.js';
import type { AsChild } from '../internals/createParts.js';
import { useComposedRef } from '../internals/useComposedRef.js';
import { OrderFormInvoiceLine } from './OrderFormInvoiceLine.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormInvoiceLinesProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/**
 * What stands on a customer's invoice beside the removal. Renders a `<div>`, or nothing for a visitor who may not name
 * it.
 */
export const OrderFormInvoiceLines = forwardRef<HTMLDivElement, OrderFormInvoiceLinesProps>(
  function OrderFormInvoiceLines(props, ref) {
    const { form, messages } = useOrderFormParts('InvoiceLines');
    const labelId = useId();
    const group = useRef<HTMLDivElement>(null);
    const count = form.draft.lines.length;
    useFocusAfterChange(group, count);
    const composedRef = useComposedRef(ref, group);
    if (!form.mayCompose) return null;
    return (
      <Part
        part="invoiceLines"
        role="group"
        aria-labelledby={labelId}
        className="offtake-FieldGroup"
        given={props}
        partRef={composedRef}
      >
        <div className="offtake-FieldGroup-header">
          <span id={labelId} className="offtake-Label">
            {messages['invoice.lines']}
          </span>
          <span className="offtake-Hint">{messages['invoice.optional']}</span>
        </div>
        {form.draft.lines.map((_line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line is nothing but its place and its texts
          <OrderFormInvoiceLine key={index} index={index} />
        ))}
        <Part part="addLine" tag={Button} variant="link" onClick={form.addLine}>
          {messages['invoice.addLine']}
        </Part>
      </Part>
    );
  },
);

/** A new line is there to be filled in; after one is taken away, the way to add one is what is left. */
function useFocusAfterChange(group: RefObject<HTMLElement | null>, count: number): void {
  const before = useRef(count);
  useEffect(() => {
    const inputs = group.current?.querySelectorAll<HTMLElement>('.offtake-OrderForm-lineDescription input');
    const button = group.current?.querySelector<HTMLElement>('.offtake-OrderForm-addLine');
    if (count > before.current) inputs?.[count - 1]?.focus();
    if (count < before.current) button?.focus();
    before.current = count;
  }, [group, count]);
}
