'use client';

import { useEffect, useRef, type RefObject } from 'react';

/** Puts the focus where the buyer left off when the first step shows again after the second one. */
export function useFocusAfterInvoice(
  form: RefObject<HTMLFormElement | null>,
  isInvoice: boolean,
  fieldId: string,
): void {
  const wasInvoice = useRef(isInvoice);
  useEffect(() => {
    if (wasInvoice.current && !isInvoice) {
      const group = form.current?.querySelector(`#${CSS.escape(fieldId)}`);
      const target = group?.querySelector<HTMLElement>('input:checked') ?? form.current?.querySelector('[type=submit]');
      if (target instanceof HTMLElement) target.focus();
    }
    wasInvoice.current = isInvoice;
  }, [form, isInvoice, fieldId]);
}
