'use client';

import type { UseOrderFormResult } from '@offtake/hooks';
import type { RefObject } from 'react';
import { createParts } from '../internals/createParts.js';
import type { ClassNames } from '../internals/PartsTable.js';
import type { ORDER_FORM_PARTS } from './attributes.js';
import type { OrderFormMessages } from './orderFormMessages.js';

/** Classes of an order form by part. */
export type OrderFormClassNames = ClassNames<typeof ORDER_FORM_PARTS>;

/** What the parts of an order form share. */
export interface OrderFormContextValue {
  form: UseOrderFormResult;
  messages: OrderFormMessages;
  classNames: OrderFormClassNames | undefined;
  /** The step that shows. */
  formElement: RefObject<HTMLFormElement | null>;
  /** The id of a field that is to be focused once its step shows. */
  wantedField: RefObject<string | null>;
  /** The button that buys. */
  placeButton: RefObject<HTMLButtonElement | null>;
  /** The button that goes back. */
  backButton: RefObject<HTMLButtonElement | null>;
}

export const {
  Context: OrderFormContext,
  useParts: useOrderFormParts,
  Part,
} = createParts<OrderFormContextValue, typeof ORDER_FORM_PARTS>('OrderForm');
