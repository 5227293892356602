'use client';

import type { Order } from '@offtake/contract';
import { useOrder, type OfftakeError } from '@offtake/hooks';
import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { Root } from '../internals/Root.js';
import type { Messages } from '../messages/en.js';
import { useMessages } from '../messages/useMessages.js';
import { OrderDetailsContext, type OrderDetailsContextValue, type OrderDetailsState } from './orderDetailsContext.js';
import { ORDER_DETAILS_WORDS } from './orderDetailsMessages.js';
import { useShownOrder } from './useShownOrder.js';

/** Either `orderId` or `order` must be given. */
export interface OrderDetailsRootProps extends ComponentPropsWithoutRef<'div'> {
  /** The order's id, by which it is read and kept up to date. */
  orderId?: string | undefined;
  /** The order itself, where the host has read it; what is done to it here shows until the host gives another one. */
  order?: Order | undefined;
  /** Called with the order once the name that it is retired in has changed. */
  onUpdated?: ((order: Order) => void) | undefined;
  /** Called with the order once it is canceled. */
  onCanceled?: ((order: Order) => void) | undefined;
  messages?: Partial<Messages> | undefined;
}

/**
 * Reads an order for the parts within. Renders a `<div>`; its `data-state` says what there is to show, its `data-status` is
 * the order's.
 *
 * @throws {TypeError} when neither `orderId` nor `order` is given.
 */
export const OrderDetailsRoot = forwardRef<HTMLDivElement, OrderDetailsRootProps>(function OrderDetailsRoot(
  { orderId, order, ...props },
  ref,
) {
  if (order) return <Loaded {...props} ref={ref} order={order} reading={GIVEN} />;
  if (orderId !== undefined) return <FromBackend {...props} ref={ref} orderId={orderId} />;
  throw new TypeError('OrderDetails has no order to show. Give it orderId="…", or an order that you have read.');
});

type SharedProps = Omit<OrderDetailsRootProps, 'orderId' | 'order'>;

/** How reading the order goes. */
type Reading = Pick<OrderDetailsContextValue, 'error' | 'isFetching' | 'retry'>;

const GIVEN: Reading = { error: null, isFetching: false, retry: () => {} };

const FromBackend = forwardRef<HTMLDivElement, SharedProps & { orderId: string }>(function FromBackend(
  { orderId, ...props },
  ref,
) {
  const { data, error, isFetching, refetch } = useOrder(orderId);
  const reading = { error, isFetching, retry: () => void refetch() };
  if (data) return <Loaded {...props} ref={ref} order={data} reading={reading} />;
  const { onUpdated: _onUpdated, onCanceled: _onCanceled, ...rest } = props;
  return <Surface {...rest} ref={ref} reading={reading} shown={null} />;
});

const Loaded = forwardRef<HTMLDivElement, SharedProps & { order: Order; reading: Reading }>(function Loaded(
  { order, onUpdated, onCanceled, ...props },
  ref,
) {
  const shown = useShownOrder({ order, onUpdated, onCanceled });
  return <Surface {...props} ref={ref} shown={shown} />;
});

type SurfaceProps = Omit<SharedProps, 'onUpdated' | 'onCanceled'> & {
  reading: Reading;
  shown: OrderDetailsContextValue['shown'];
};

const Surface = forwardRef<HTMLDivElement, SurfaceProps>(function Surface(
  { reading, shown, messages: words, ...rest },
  ref,
) {
  const messages = useMessages(ORDER_DETAILS_WORDS, words);
  const state: OrderDetailsState = shown ? 'ready' : stateOf(reading.error);
  const context = useMemo(
    () => ({ ...reading, state, shown, messages, words }),
    [reading, state, shown, messages, words],
  );
  return (
    <OrderDetailsContext.Provider value={context}>
      <Root
        {...rest}
        ref={ref}
        className={cx('offtake-Card offtake-OrderDetails', rest.className)}
        data-state={state}
        data-status={shown?.order.status}
      />
    </OrderDetailsContext.Provider>
  );
});

function stateOf(error: OfftakeError | null): OrderDetailsState {
  if (error === null) return 'loading';
  return error.code === 'not_found' ? 'notFound' : 'failed';
}
