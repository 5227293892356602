'use client';

import { useEffect, useId, useRef } from 'react';
import { Button } from '../internals/Button.js';
import { flag } from '../internals/flag.js';
import { CrossIcon } from '../internals/icons.js';
import { useFormat } from '../internals/useFormat.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { useOrderFormContext } from './orderFormContext.js';

/** What stands on a customer's invoice beside the removal. Renders a `<div>`. */
export function OrderFormInvoiceLines() {
  const { form, messages } = useOrderFormContext();
  const labelId = useId();
  const group = useRef<HTMLDivElement>(null);
  const count = form.draft.lines.length;
  useFocusAfterChange(group, count);
  return (
    <div ref={group} className="offtake-OrderForm-field" role="group" aria-labelledby={labelId}>
      <div className="offtake-OrderForm-fieldHeader">
        <span id={labelId} className="offtake-Label">
          {messages['invoice.lines']}
        </span>
        <span className="offtake-Hint">{messages['invoice.optional']}</span>
      </div>
      {form.draft.lines.map((_line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line is nothing but its place and its texts
        <OrderFormInvoiceLine key={index} index={index} />
      ))}
      <Button variant="link" className="offtake-OrderForm-addLine" onClick={form.addLine}>
        {messages['invoice.addLine']}
      </Button>
    </div>
  );
}

function OrderFormInvoiceLine({ index }: { index: number }) {
  const { form, messages } = useOrderFormContext();
  const format = useFormat();
  const number = index + 1;
  const description = form.lineProps(index, 'description');
  const amount = form.lineProps(index, 'amount');
  return (
    <div className="offtake-OrderForm-line">
      <div
        className="offtake-Field offtake-OrderForm-lineDescription"
        data-invalid={flag(description['aria-invalid'] === true)}
      >
        <input
          {...description}
          className="offtake-Input"
          aria-label={messages['invoice.lineDescription']({ number })}
          placeholder={messages['invoice.lineDescriptionHint']}
        />
      </div>
      <div className="offtake-Field offtake-OrderForm-lineAmount" data-invalid={flag(amount['aria-invalid'] === true)}>
        <span className="offtake-Field-affix offtake-OrderForm-sign" aria-hidden="true">
          {format.currencySign(form.draft.currency)}
        </span>
        <input {...amount} className="offtake-Input" aria-label={messages['invoice.lineAmount']({ number })} />
      </div>
      <Button
        className="offtake-OrderForm-removeLine"
        aria-label={messages['invoice.removeLine']({ number })}
        onClick={() => form.removeLine(index)}
      >
        <CrossIcon />
      </Button>
      <div className="offtake-OrderForm-lineErrors">
        <OrderFormFieldError field={`lines.${index}.description`} />
        <OrderFormFieldError field={`lines.${index}.amount`} />
      </div>
    </div>
  );
}

/** A new line is there to be filled in; after one is taken away, the way to add one is what is left. */
function useFocusAfterChange(group: React.RefObject<HTMLElement | null>, count: number): void {
  const before = useRef(count);
  useEffect(() => {
    const inputs = group.current?.querySelectorAll<HTMLElement>('.offtake-OrderForm-lineDescription input');
    const button = group.current?.querySelector<HTMLElement>('.offtake-OrderForm-addLine');
    if (count > before.current) inputs?.[count - 1]?.focus();
    if (count < before.current) button?.focus();
    before.current = count;
  }, [group, count]);
}
