import type { FieldErrorCode } from '@offtake/contract';
import type { ChangeEvent } from 'react';
import type { OrderDraft, OrderFormField, QuantityUnit } from './orderDraft.js';

/** What ties a control to its label and its message. */
interface ControlProps {
  id: string;
  name: string;
  'aria-invalid': true | undefined;
  /** The id of the field's message; undefined while there is none. */
  'aria-describedby': string | undefined;
}

/** Props for a text input. */
export interface TextControlProps extends ControlProps {
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  onBlur: () => void;
  autoComplete: string;
  inputMode: 'decimal' | 'text';
}

/** Props for a select. */
export interface SelectControlProps extends ControlProps {
  value: string;
  onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
}

/** Props for one radio of a group. */
export interface RadioControlProps {
  type: 'radio';
  name: string;
  value: string;
  checked: boolean;
  onChange: () => void;
}

/** Props for the controls of an order form, by what they are for. */
export interface OrderFormProps {
  /** For the input of money or tons. */
  quantityProps: TextControlProps;
  /** For the input of the public name. */
  publicNameProps: TextControlProps;
  /** For the choice of currency. */
  currencyProps: SelectControlProps;
  /** For the radio of one product. */
  productProps: (productId: string) => RadioControlProps;
  /** For the radio of one unit: money or tons. */
  unitProps: (unit: QuantityUnit) => RadioControlProps;
  /** For the radio of one payment source. */
  paymentSourceProps: (source: string) => RadioControlProps;
  /** The id for the label, or the group, of a field. */
  fieldId: (field: OrderFormField) => string;
  /** For the element that says what is wrong with a field. */
  errorProps: (field: OrderFormField) => { id: string };
}

interface CreateOrderFormPropsOptions {
  idPrefix: string;
  draft: OrderDraft;
  errors: Partial<Record<OrderFormField, FieldErrorCode>>;
  edit: (change: Partial<OrderDraft>) => void;
  touch: (field: OrderFormField) => void;
}

/** Makes the props for all controls of an order form. */
export function createOrderFormProps(options: CreateOrderFormPropsOptions): OrderFormProps {
  const { idPrefix, draft, edit } = options;
  const fieldId = (field: OrderFormField) => `${idPrefix}-${field}`;
  const radio = (field: keyof OrderDraft, value: string): RadioControlProps => ({
    type: 'radio',
    name: `${idPrefix}-${field}`,
    value,
    checked: draft[field] === value,
    onChange: () => edit({ [field]: value }),
  });
  return {
    quantityProps: { ...textProps(options, 'quantity'), inputMode: 'decimal', autoComplete: 'off' },
    publicNameProps: { ...textProps(options, 'publicName'), inputMode: 'text', autoComplete: 'organization' },
    currencyProps: {
      ...controlProps(options, 'currency'),
      value: draft.currency,
      onChange: (event) => edit({ currency: event.target.value }),
    },
    productProps: (productId) => radio('product', productId),
    unitProps: (unit) => radio('unit', unit),
    paymentSourceProps: (source) => radio('paymentSource', source),
    fieldId,
    errorProps: (field) => ({ id: `${fieldId(field)}-error` }),
  };
}

function controlProps({ idPrefix, errors }: CreateOrderFormPropsOptions, field: OrderFormField): ControlProps {
  const id = `${idPrefix}-${field}`;
  const isInvalid = errors[field] !== undefined;
  return {
    id,
    name: field,
    'aria-invalid': isInvalid || undefined,
    'aria-describedby': isInvalid ? `${id}-error` : undefined,
  };
}

function textProps(options: CreateOrderFormPropsOptions, field: 'quantity' | 'publicName') {
  const { draft, edit, touch } = options;
  return {
    ...controlProps(options, field),
    value: draft[field],
    onChange: (event: ChangeEvent<HTMLInputElement>) => edit({ [field]: event.target.value }),
    // Passing through an empty field is no mistake yet.
    onBlur: () => draft[field] !== '' && touch(field),
  };
}
