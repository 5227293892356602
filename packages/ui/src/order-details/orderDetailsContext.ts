'use client';

import type { Order } from '@offtake/contract';
import type { OfftakeError } from '@offtake/hooks';
import { createPartContext } from '../internals/createPartContext.js';
import type { Messages } from '../messages/en.js';
import type { OrderDetailsMessages } from './orderDetailsMessages.js';
import type { BeneficiaryEditor } from './useBeneficiaryEditor.js';

/** What there is to show. */
export type OrderDetailsState = 'loading' | 'failed' | 'notFound' | 'ready';

/** What the parts that stand in the place of an order share. */
export interface OrderDetailsContextValue {
  state: OrderDetailsState;
  /** Null unless it is there. */
  shown: ShownOrder | null;
  error: OfftakeError | null;
  isFetching: boolean;
  retry: () => void;
  messages: OrderDetailsMessages;
  /** The host's words, for the components within. */
  words: Partial<Messages> | undefined;
}

/** An order, and what can be done to it. */
export interface ShownOrder {
  order: Order;
  /** The product's name; null while it is not known. */
  productName: string | null;
  beneficiary: BeneficiaryEditor;
  /** Whether this caller may change in whose name it is retired, and it is not too late for that. */
  canEdit: boolean;
  /** Whether this caller may cancel orders. */
  mayCancel: boolean;
  /** Whether the order can be canceled now; false on a server, which has no now. */
  canCancel: boolean;
  /** To be called with the order once it is canceled. */
  handleCanceled: (order: Order) => void;
}

/**
 * The order around a part.
 *
 * @throws {Error} outside of it.
 */
export const [OrderDetailsContext, useOrderDetailsContext] =
  createPartContext<OrderDetailsContextValue>('OrderDetails');
