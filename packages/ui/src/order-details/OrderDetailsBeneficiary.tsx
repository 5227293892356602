'use client';

import { forwardRef, useEffect, useRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import { cx } from '../internals/cx.js';
import { toDisplayText } from '../internals/toDisplayText.js';
import { OrderDetailsBeneficiaryForm } from './OrderDetailsBeneficiaryForm.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';
import { OrderDetailsSection } from './OrderDetailsSection.js';

/** In whose name the order is retired, and the way to change it. Renders a `<section>`, or nothing. */
export const OrderDetailsBeneficiary = forwardRef<HTMLElement, ComponentPropsWithoutRef<'section'>>(
  function OrderDetailsBeneficiary(props, ref) {
    const { shown, messages } = useOrderDetailsContext();
    if (shown === null) return null;
    const { state, shownName, isSaved } = shown.beneficiary;
    const isOpen = state === 'editing' || state === 'failed';
    return (
      <OrderDetailsSection
        heading={messages['orderDetails.beneficiary']}
        action={shown.canEdit && !isOpen && <EditButton />}
        data-state={state}
        {...props}
        ref={ref}
        className={cx('offtake-OrderDetails-beneficiary', props.className)}
      >
        {isOpen ? (
          <OrderDetailsBeneficiaryForm />
        ) : (
          <p className="offtake-OrderDetails-name">
            <bdi>{shownName === null ? messages['orderDetails.ownName'] : toDisplayText(shownName)}</bdi>
          </p>
        )}
        <p className="offtake-VisuallyHidden" role="status">
          {state === 'saving' && messages['orderDetails.saving']}
          {isSaved && messages['orderDetails.saved']}
        </p>
      </OrderDetailsSection>
    );
  },
);

/** Has the focus again after the form that it opens. */
function EditButton() {
  const { shown, messages } = useOrderDetailsContext();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = shown?.beneficiary.wasOpen ?? false;
  useEffect(() => {
    if (wasOpen) button.current?.focus();
  }, [wasOpen]);
  if (shown === null) return null;
  const { state, open } = shown.beneficiary;
  return (
    <Button
      ref={button}
      variant="link"
      isPending={state === 'saving'}
      aria-label={messages[state === 'saving' ? 'orderDetails.saving' : 'orderDetails.editLabel']}
      onClick={open}
    >
      {messages[state === 'saving' ? 'orderDetails.saving' : 'orderDetails.edit']}
    </Button>
  );
}
