'use client';

import type { OrderDraft, UseOrderFormResult } from '@offtake/hooks';
import type { RefObject } from 'react';
import { createPartContext } from '../internals/createPartContext.js';
import type { Messages } from '../messages/en.js';
import type { OrderDialogMessages } from './orderDialogMessages.js';

/** What the parts of a dialog share. */
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
  /** What the form starts with. */
  defaultDraft: Partial<OrderDraft> | undefined;
  messages: OrderDialogMessages;
  /** The host's words, for the form. */
  words: Partial<Messages> | undefined;
}

/**
 * The dialog around a part.
 *
 * @throws {Error} outside of it.
 */
export const [OrderDialogContext, useOrderDialogContext] = createPartContext<OrderDialogContextValue>('OrderDialog');
