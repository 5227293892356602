'use client';

import { forwardRef, useEffect, useRef } from 'react';
import { Button } from '../internals/Button.js';
import { toDisplayText } from '../internals/toDisplayText.js';
import { OrderDetailsBeneficiaryForm } from './OrderDetailsBeneficiaryForm.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';
import { OrderDetailsSection, type OrderDetailsSectionProps } from './OrderDetailsSection.js';

export interface OrderDetailsBeneficiaryProps extends Partial<OrderDetailsSectionProps> {}

/** In whose name the order is retired, and the way to change it. Renders a `<section>`, or nothing. */
export const OrderDetailsBeneficiary = forwardRef<HTMLElement, OrderDetailsBeneficiaryProps>(
  function OrderDetailsBeneficiary(props, ref) {
    const { shown, messages } = useOrderDetailsParts('Beneficiary');
    if (shown === null) return null;
    const { state, shownName, isSaved } = shown.beneficiary;
    const isOpen = state === 'editing' || state === 'failed';
    return (
      <Part
        part="beneficiary"
        tag={OrderDetailsSection}
        heading={messages['orderDetails.beneficiary']}
        action={shown.canEdit && !isOpen && <EditButton />}
        given={props}
        partRef={ref}
        state={{ state }}
      >
        {isOpen ? (
          <OrderDetailsBeneficiaryForm />
        ) : (
          <Part part="name" tag="p">
            <bdi>{shownName === null ? messages['orderDetails.ownName'] : toDisplayText(shownName)}</bdi>
          </Part>
        )}
        <p className="offtake-VisuallyHidden" role="status">
          {state === 'saving' && messages['orderDetails.saving']}
          {isSaved && messages['orderDetails.saved']}
        </p>
      </Part>
    );
  },
);

/** Has the focus again after the form that it opens. */
function EditButton() {
  const { shown, messages } = useOrderDetailsParts('Beneficiary');
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = shown?.beneficiary.wasOpen ?? false;
  useEffect(() => {
    if (wasOpen) button.current?.focus();
  }, [wasOpen]);
  if (shown === null) return null;
  const { state, open } = shown.beneficiary;
  const isSaving = state === 'saving';
  return (
    <Part
      part="edit"
      tag={Button}
      partRef={button}
      variant="link"
      isPending={isSaving}
      state={{ pending: isSaving }}
      aria-label={messages[isSaving ? 'orderDetails.saving' : 'orderDetails.editLabel']}
      onClick={open}
    >
      {messages[isSaving ? 'orderDetails.saving' : 'orderDetails.edit']}
    </Part>
  );
}
