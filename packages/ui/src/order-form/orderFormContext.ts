'use client';

import type { UseOrderFormResult } from '@offtake/hooks';
import { createContext, useContext } from 'react';
import type { OrderFormMessages } from './orderFormMessages.js';

/** What the parts of an order form share. */
export interface OrderFormContextValue {
  form: UseOrderFormResult;
  messages: OrderFormMessages;
}

export const OrderFormContext = createContext<OrderFormContextValue | null>(null);

/**
 * The form around a part.
 *
 * @throws {Error} outside of an order form.
 */
export function useOrderFormContext(): OrderFormContextValue {
  const context = useContext(OrderFormContext);
  if (context) return context;
  throw new Error('Parts of an order form must be placed within <OrderForm>: without it they have no draft to show.');
}
