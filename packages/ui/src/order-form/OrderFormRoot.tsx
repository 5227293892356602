'use client';

import { useOrderForm, type UseOrderFormOptions, type UseOrderFormResult } from '@offtake/hooks';
import { forwardRef, useImperativeHandle, useMemo, useRef, type ComponentPropsWithoutRef, type Ref } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Root } from '../internals/Root.js';
import { useRootProps, type RootOptions } from '../internals/useRootProps.js';
import { ORDER_FORM_WORDS } from './orderFormMessages.js';
import { OrderFormContext, Part, type OrderFormClassNames } from './orderFormParts.js';
import { panelOf } from './panelOf.js';
import { useFocusAfterInvoice } from './useFocusAfterInvoice.js';
import { useReviewFocus } from './useReviewFocus.js';

export interface OrderFormRootProps
  extends
    UseOrderFormOptions,
    RootOptions<OrderFormClassNames>,
    AsChild,
    Omit<ComponentPropsWithoutRef<'div'>, 'id' | 'title'> {
  /** The form itself, for what stands around it: a dialog that must not be closed while an order is being placed. */
  formRef?: Ref<UseOrderFormResult> | undefined;
}

/** Holds an order form together: its draft, its state, and the purchase that is made once. Renders a `<div>`. */
export const OrderFormRoot = forwardRef<HTMLDivElement, OrderFormRootProps>(function OrderFormRoot(props, ref) {
  const { defaultDraft, id, storage, returnUrl, onPlaced, onRedirect, formRef, ...others } = props;
  const { ui, messages, classNames, rest } = useRootProps(others, ORDER_FORM_WORDS);
  const form = useOrderForm({ defaultDraft, id, storage, returnUrl, locale: ui.locale, onPlaced, onRedirect });
  useImperativeHandle(formRef, () => form, [form]);
  const { state } = form;
  const formElement = useRef<HTMLFormElement>(null);
  const wantedField = useRef<string | null>(null);
  const placeButton = useRef<HTMLButtonElement>(null);
  const backButton = useRef<HTMLButtonElement>(null);
  useFocusAfterInvoice({
    form: formElement,
    isInvoice: panelOf(state) === 'invoice',
    choiceId: form.fieldId('paymentSource'),
    wantedField,
  });
  useReviewFocus(state, placeButton, backButton);
  const context = useMemo(
    () => ({ form, messages, classNames, formElement, wantedField, placeButton, backButton }),
    [form, messages, classNames],
  );
  return (
    <OrderFormContext.Provider value={context}>
      <Part
        part="root"
        tag={Root}
        ui={ui}
        given={rest}
        partRef={ref}
        className="offtake-Card"
        state={{ state: state.step }}
      />
    </OrderFormContext.Provider>
  );
});
