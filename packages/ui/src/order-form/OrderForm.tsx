'use client';

import { useOrderForm, type Order, type UseOrderFormOptions, type UseOrderFormResult } from '@offtake/hooks';
import {
  forwardRef,
  useImperativeHandle,
  useMemo,
  useRef,
  type ComponentPropsWithoutRef,
  type FormEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { Button } from '../internals/Button.js';
import { cx } from '../internals/cx.js';
import { ShieldIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { Root } from '../internals/Root.js';
import type { Messages } from '../messages/en.js';
import { useMessages } from '../messages/useMessages.js';
import { ORDER_FORM_WORDS } from './orderFormMessages.js';
import { OrderFormContext } from './orderFormContext.js';
import { OrderFormError } from './OrderFormError.js';
import { OrderFormInvoice } from './OrderFormInvoice.js';
import { OrderFormPaymentSource } from './OrderFormPaymentSource.js';
import { OrderFormPlaced } from './OrderFormPlaced.js';
import { OrderFormProduct } from './OrderFormProduct.js';
import { OrderFormPublicName } from './OrderFormPublicName.js';
import { OrderFormQuantity, type QuantityPreset } from './OrderFormQuantity.js';
import { OrderFormQuote } from './OrderFormQuote.js';
import { OrderFormReturning } from './OrderFormReturning.js';
import { OrderFormReview } from './OrderFormReview.js';
import { useFocusAfterInvoice } from './useFocusAfterInvoice.js';

export interface OrderFormProps extends UseOrderFormOptions, Omit<ComponentPropsWithoutRef<'div'>, 'id' | 'title'> {
  /** The heading; null leaves it out. @default 'Order carbon removal' */
  title?: ReactNode;
  /** The sentence under the heading; null leaves it out. */
  description?: ReactNode;
  /** Quantities to fill in with one press. @default 50, 100 and 500 of the currency, and 1 t */
  presets?: readonly QuantityPreset[] | undefined;
  /** What the buyer can do once an order is placed, beside ordering more: a link to the order, for example. */
  placedActions?: ReactNode | ((order: Order) => ReactNode);
  /** The form itself, for what stands around it: a dialog that must not be closed while an order is being placed. */
  formRef?: Ref<UseOrderFormResult> | undefined;
  messages?: Partial<Messages> | undefined;
}

/**
 * Orders carbon removal by money or by tons, with a live quote and a review step before anything is spent.
 * Renders a `<div>` around a `<form>`.
 *
 * @example
 * <OrderForm onPlaced={(order) => navigate(`/orders/${order.id}`)} />
 */
export const OrderForm = forwardRef<HTMLDivElement, OrderFormProps>(function OrderForm(props, ref) {
  const { defaultDraft, id, storage, returnUrl, onPlaced, onRedirect, ...others } = props;
  const { title, description, presets, placedActions, formRef, messages: words, ...rest } = others;
  const messages = useMessages(ORDER_FORM_WORDS, words);
  const form = useOrderForm({ defaultDraft, id, storage, returnUrl, onPlaced, onRedirect });
  useImperativeHandle(formRef, () => form, [form]);
  const { state } = form;
  const context = useMemo(() => ({ form, messages }), [form, messages]);
  const formElement = useRef<HTMLFormElement>(null);
  const isInvoice = isInInvoice(state);
  useFocusAfterInvoice(formElement, isInvoice, form.fieldId('paymentSource'));
  const mayOrder = form.config.data?.permissions.includes('order.create') ?? true;

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const field = form.review();
    if (field) focusField(formElement.current, form.fieldId(field));
  }

  return (
    <OrderFormContext.Provider value={context}>
      <Root
        {...rest}
        ref={ref}
        className={cx('offtake-Card offtake-OrderForm', rest.className)}
        data-state={state.step}
      >
        {'order' in state && <OrderFormPlaced state={state} actions={toActions(placedActions, state.order)} />}
        {state.step === 'returning' && <OrderFormReturning state={state} />}
        {!('order' in state) && state.step !== 'returning' && (
          <form ref={formElement} className="offtake-OrderForm-form" noValidate onSubmit={handleSubmit}>
            {isInvoice ? (
              <OrderFormInvoice />
            ) : (
              <>
                <OrderFormHeader
                  title={title === undefined ? messages['orderForm.title'] : title}
                  description={description === undefined ? messages['orderForm.description'] : description}
                />
                <OrderFormProduct />
                <OrderFormQuantity presets={presets} />
                <OrderFormQuote />
                <OrderFormPublicName />
                <OrderFormPaymentSource />
                {state.step === 'editing' && <OrderFormError />}
                {!mayOrder && <Notice icon={ShieldIcon}>{messages['orderForm.notAllowed']}</Notice>}
                <Button type="submit" variant="primary" className="offtake-OrderForm-submit" disabled={!mayOrder}>
                  {messages[form.draft.paymentSource === 'invoice' ? 'orderForm.toInvoice' : 'orderForm.review']}
                </Button>
              </>
            )}
          </form>
        )}
        <OrderFormReview />
      </Root>
    </OrderFormContext.Provider>
  );
});

function toActions(actions: OrderFormProps['placedActions'], order: Order): ReactNode {
  return typeof actions === 'function' ? actions(order) : actions;
}

/** Whether the second step shows, in front or behind the review that it leads to. */
function isInInvoice(state: UseOrderFormResult['state']): boolean {
  return state.step === 'invoicing' || ('intent' in state && state.intent.input.payment?.source === 'invoice');
}

function OrderFormHeader({ title, description }: { title: ReactNode; description: ReactNode }) {
  if (title === null && description === null) return null;
  return (
    <header className="offtake-OrderForm-header">
      {title !== null && <h2 className="offtake-Heading">{title}</h2>}
      {description !== null && (
        <p className="offtake-Text" data-tone="muted">
          {description}
        </p>
      )}
    </header>
  );
}

/** Focuses a field by its id: the control itself, or the first one in a group. */
function focusField(form: HTMLFormElement | null, id: string): void {
  const field = form?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const isControl = field?.matches('input, select, button') ?? false;
  (isControl ? field : field?.querySelector<HTMLElement>('input:not(:disabled), button'))?.focus();
}
