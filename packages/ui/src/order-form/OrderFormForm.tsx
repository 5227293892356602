'use client';

import { forwardRef } from 'react';
import { useOrderFormParts } from './orderFormParts.js';
import { OrderFormStep, type OrderFormStepProps } from './OrderFormStep.js';
import { panelOf } from './panelOf.js';

export type OrderFormFormProps = OrderFormStepProps;

/** The first step: what is bought, and how it is paid. Renders a `<form>`, or nothing in another step. */
export const OrderFormForm = forwardRef<HTMLFormElement, OrderFormFormProps>(function OrderFormForm(props, ref) {
  const { form } = useOrderFormParts('Form');
  return panelOf(form.state) === 'form' ? <OrderFormStep part="form" given={props} partRef={ref} /> : null;
});
