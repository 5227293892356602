'use client';

import type { Order } from '@offtake/contract';
import type { OfftakeError } from '@offtake/hooks';
import { createParts } from '../internals/createParts.js';
import type { ClassNames } from '../internals/PartsTable.js';
import type { ORDER_DETAILS_PARTS } from './attributes.js';
import type { OrderDetailsMessages } from './orderDetailsMessages.js';
import type { BeneficiaryEditor } from './useBeneficiaryEditor.js';

/** Classes of all of one order by part. */
export type OrderDetailsClassNames = ClassNames<typeof ORDER_DETAILS_PARTS>;

/** What there is to show. */
export type OrderDetailsState = 'loading' | 'failed' | 'notFound' | 'ready';

/** What all parts share. */
export interface OrderDetailsContextValue {
  state: OrderDetailsState;
  /** Null unless it is there. */
  shown: ShownOrder | null;
  error: OfftakeError | null;
  isFetching: boolean;
  retry: () => void;
  messages: OrderDetailsMessages;
  classNames: OrderDetailsClassNames | undefined;
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
  /** Whether it is being canceled right now, here or elsewhere on the page. */
  isCanceling: boolean;
  /** To be called with the order once it is canceled. */
  handleCanceled: (order: Order) => void;
}

export const {
  Context: OrderDetailsContext,
  useParts: useOrderDetailsParts,
  Part,
} = createParts<OrderDetailsContextValue, typeof ORDER_DETAILS_PARTS>('OrderDetails');
