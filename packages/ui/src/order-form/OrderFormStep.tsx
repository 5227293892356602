'use client';

import type { ComponentPropsWithoutRef, FormEvent, ReactNode, Ref } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useComposedRef } from '../internals/useComposedRef.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

/** What a step of the form takes: the attributes of a `<form>`. */
export type OrderFormStepProps = ComponentPropsWithoutRef<'form'> & AsChild;

export interface StepProps {
  part: 'form' | 'invoice';
  given: OrderFormStepProps;
  partRef: Ref<HTMLFormElement>;
  children?: ReactNode;
}

/** A step that leads to the review. Renders a `<form>`. */
export function OrderFormStep({ part, given, partRef, children }: StepProps) {
  const { form, formElement } = useOrderFormParts(part);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const field = form.review();
    if (field) focusField(formElement.current, form.fieldId(field));
  }

  return (
    <Part
      part={part}
      tag="form"
      noValidate
      onSubmit={handleSubmit}
      className="offtake-Form"
      given={given}
      partRef={useComposedRef(partRef, formElement)}
    >
      {children}
    </Part>
  );
}

/** Focuses a field by its id: the control itself, or the first one in a group. */
function focusField(form: HTMLFormElement | null, id: string): void {
  const field = form?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const isControl = field?.matches('input, select, button') ?? false;
  (isControl ? field : field?.querySelector<HTMLElement>('input:not(:disabled), button'))?.focus();
}
