'use client';

import type { Order } from '@offtake/contract';
import type { RefObject } from 'react';
import { createParts } from '../internals/createParts.js';
import type { ClassNames } from '../internals/PartsTable.js';
import type { CANCEL_ORDER_DIALOG_PARTS } from './attributes.js';
import type { CancelOrderMessages } from './cancelOrderMessages.js';
import type { CancelOrderState } from './cancelOrderState.js';

/** Classes of a cancel dialog by part. */
export type CancelOrderDialogClassNames = ClassNames<typeof CANCEL_ORDER_DIALOG_PARTS>;

/** What the parts of a cancel dialog share. */
export interface CancelOrderDialogContextValue {
  order: Order;
  state: CancelOrderState;
  /** Seconds until the window closes; null when it does not. */
  secondsLeft: number | null;
  isOpen: boolean;
  close: () => void;
  confirm: () => void;
  messages: CancelOrderMessages;
  classNames: CancelOrderDialogClassNames | undefined;
  /** The button that keeps the order. */
  keepButton: RefObject<HTMLButtonElement | null>;
  /** What says that the order is canceled once the dialog is gone. */
  outcome: RefObject<HTMLParagraphElement | null>;
}

export const {
  Context: CancelOrderDialogContext,
  useParts: useCancelOrderDialogParts,
  Part,
} = createParts<CancelOrderDialogContextValue, typeof CANCEL_ORDER_DIALOG_PARTS>('CancelOrderDialog');
