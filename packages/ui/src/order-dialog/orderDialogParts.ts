'use client';

import type { UseOrderFormOptions, UseOrderFormResult } from '@offtake/hooks';
import type { RefObject } from 'react';
import { createParts } from '../internals/createParts.js';
import type { ClassNames } from '../internals/PartsTable.js';
import type { ORDER_DIALOG_PARTS } from './attributes.js';
import type { OrderDialogMessages } from './orderDialogMessages.js';

/** Classes of an order dialog by part. */
export type OrderDialogClassNames = ClassNames<typeof ORDER_DIALOG_PARTS>;

/** What the dialog and its form have to agree on. */
export type OrderDialogFormOptions = Pick<UseOrderFormOptions, 'id' | 'storage' | 'defaultDraft'>;

/** What the parts of an order dialog share. */
export interface OrderDialogContextValue {
  isOpen: boolean;
  open: () => void;
  /** Closes the dialog: asks first where typed work would be lost, and does nothing while a purchase is under way. */
  close: () => void;
  /** Whether it is being asked. */
  isAsking: boolean;
  /** Goes back to the form. */
  keep: () => void;
  /** Throws away what was typed, and closes. */
  discard: () => void;
  /** The form in the dialog; null while there is none. */
  form: RefObject<UseOrderFormResult | null>;
  formOptions: OrderDialogFormOptions;
  messages: OrderDialogMessages;
  classNames: OrderDialogClassNames | undefined;
}

export const {
  Context: OrderDialogContext,
  useParts: useOrderDialogParts,
  Part,
} = createParts<OrderDialogContextValue, typeof ORDER_DIALOG_PARTS>('OrderDialog');
