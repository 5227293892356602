'use client';

import type { ComponentPropsWithoutRef, FormEvent, ReactNode, Ref } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useComposedRef } from '../internals/useComposedRef.js';
import { focusField } from './focusField.js';
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
  const { form, formElement, wantedField: wantedFieldRef } = useOrderFormParts(part);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const field = form.review();
    const isHere = field !== null && focusField(formElement.current, form.fieldId(field));
    wantedFieldRef.current = field !== null && !isHere ? form.fieldId(field) : null;
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
