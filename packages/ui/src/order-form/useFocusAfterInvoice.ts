'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { focusField } from './focusField.js';

export interface FocusAfterInvoiceOptions {
  form: RefObject<HTMLFormElement | null>;
  /** Whether the second step shows. */
  isInvoice: boolean;
  /** The id of the choice that led to it. */
  choiceId: string;
  /** The id of a field that is wrong and was not in the second step. */
  wantedField: RefObject<string | null>;
}

/**
 * Puts the focus on what is wrong, or where the buyer left off, when the first step shows again after the second one.
 */
export function useFocusAfterInvoice({
  form,
  isInvoice,
  choiceId,
  wantedField: wantedFieldRef,
}: FocusAfterInvoiceOptions): void {
  const wasInvoice = useRef(isInvoice);
  useEffect(() => {
    if (wasInvoice.current && !isInvoice) {
      const wanted = wantedFieldRef.current;
      wantedFieldRef.current = null;
      if (wanted === null || !focusField(form.current, wanted)) focusChoice(form.current, choiceId);
    }
    wasInvoice.current = isInvoice;
  }, [form, isInvoice, choiceId, wantedFieldRef]);
}

function focusChoice(form: HTMLFormElement | null, id: string): void {
  const group = form?.querySelector(`#${CSS.escape(id)}`);
  const target = group?.querySelector<HTMLElement>('input:checked') ?? form?.querySelector('[type=submit]');
  if (target instanceof HTMLElement) target.focus();
}
