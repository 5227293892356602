import type { ChangeEvent } from 'react';
import type { InvoiceDraft, InvoiceLineDraft } from './invoiceDraft.js';
import type { OrderFormHandlers } from './orderFormHandlers.js';
import type { OrderDraft, OrderFormErrors, OrderFormField } from './orderDraft.js';
import type { QuantityUnit } from './readQuantityInput.js';

/** What ties a control to its label and its message. */
interface ControlProps {
  id: string;
  name: string;
  'aria-invalid': true | undefined;
  /** The id of the field's message; undefined while there is none. */
  'aria-describedby': string | undefined;
}

/** Props for a text input, or a text area. */
export interface TextControlProps extends ControlProps {
  /** As it was typed. */
  value: string;
  /** Takes up what is typed. */
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  /** From now on what is wrong with the field shows. */
  onBlur: () => void;
  /** What a browser may fill in. */
  autoComplete: string;
  /** Which keyboard a phone shows. */
  inputMode: 'decimal' | 'numeric' | 'email' | 'text';
}

/** Props for a select. */
export interface SelectControlProps extends ControlProps {
  /** What is chosen. */
  value: string;
  /** Takes up what is chosen. */
  onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
}

/** Props for one radio of a group. */
export interface RadioControlProps {
  /** So that nobody has to write it. */
  type: 'radio';
  /** The same for all radios of a group. */
  name: string;
  /** What it stands for. */
  value: string;
  /** Whether it is the one that is chosen. */
  checked: boolean;
  /** Chooses it. */
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
  /** For the input of one fact of a customer's invoice. */
  invoiceProps: (field: Exclude<keyof InvoiceDraft, 'lines'>) => TextControlProps;
  /** For the inputs of one more line of it, by its index. */
  lineProps: (index: number, field: keyof InvoiceLineDraft) => TextControlProps;
  /** The id for the label, or the group, of a field. */
  fieldId: (field: OrderFormField) => string;
  /** For the element that says what is wrong with a field. */
  errorProps: (field: OrderFormField) => { id: string };
}

interface CreateOrderFormPropsOptions {
  idPrefix: string;
  draft: OrderDraft;
  errors: OrderFormErrors;
  handlers: OrderFormHandlers;
}

/** The fields that are typed as a text. */
export type TextField = OrderFormField &
  { [TField in keyof OrderDraft]: OrderDraft[TField] extends string ? TField : never }[keyof OrderDraft];

/** Makes the props for all controls of an order form. */
export function createOrderFormProps(options: CreateOrderFormPropsOptions): OrderFormProps {
  const { idPrefix, draft, errors, handlers } = options;
  const fieldId = (field: OrderFormField) => `${idPrefix}-${field}`;
  const radio = (field: keyof OrderDraft, value: string): RadioControlProps => ({
    type: 'radio',
    name: `${idPrefix}-${field}`,
    value,
    checked: draft[field] === value,
    onChange: handlers.pick(field, value),
  });
  const control = (field: OrderFormField): ControlProps => {
    const id = fieldId(field);
    const isInvalid = errors[field] !== undefined;
    return {
      id,
      name: field,
      'aria-invalid': isInvalid || undefined,
      'aria-describedby': isInvalid ? `${id}-error` : undefined,
    };
  };
  const text = (field: TextField): TextControlProps => ({
    ...control(field),
    ...handlers.text(field),
    value: draft[field],
    inputMode: INPUT_MODES[field] ?? 'text',
    autoComplete: field === 'publicName' ? 'organization' : 'off',
  });
  return {
    quantityProps: text('quantity'),
    publicNameProps: text('publicName'),
    currencyProps: {
      ...control('currency'),
      value: draft.currency,
      onChange: handlers.selectCurrency,
    },
    productProps: (productId) => radio('product', productId),
    unitProps: (unit) => radio('unit', unit),
    paymentSourceProps: (source) => radio('paymentSource', source),
    invoiceProps: text,
    lineProps: (index, field) => ({
      ...control(`lines.${index}.${field}`),
      ...handlers.line(index, field),
      value: draft.lines[index]?.[field] ?? '',
      inputMode: field === 'amount' ? 'decimal' : 'text',
      autoComplete: 'off',
    }),
    fieldId,
    errorProps: (field) => ({ id: `${fieldId(field)}-error` }),
  };
}

const INPUT_MODES: { [TField in OrderFormField]?: TextControlProps['inputMode'] } = {
  quantity: 'decimal',
  price: 'decimal',
  daysUntilDue: 'numeric',
  customerEmail: 'email',
};
