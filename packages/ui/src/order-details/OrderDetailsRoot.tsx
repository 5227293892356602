'use client';

import type { Order } from '@offtake/contract';
import { useOrder, type OfftakeError } from '@offtake/hooks';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Root } from '../internals/Root.js';
import { useRootProps, type RootOptions } from '../internals/useRootProps.js';
import { ORDER_DETAILS_WORDS } from './orderDetailsMessages.js';
import {
  OrderDetailsContext,
  Part,
  type OrderDetailsClassNames,
  type OrderDetailsContextValue,
  type OrderDetailsState,
} from './orderDetailsParts.js';
import { useShownOrder } from './useShownOrder.js';

/** Either `orderId` or `order` must be given. */
export interface OrderDetailsRootProps
  extends RootOptions<OrderDetailsClassNames>, AsChild, ComponentPropsWithoutRef<'div'> {
  /** The order's id, by which it is read and kept up to date. */
  orderId?: string | undefined;
  /** The order itself, where the host has read it; what is done to it here shows until the host gives another one. */
  order?: Order | undefined;
  /** Called with the order once the name that it is retired in has changed. */
  onUpdated?: ((order: Order) => void) | undefined;
  /** Called with the order once it is canceled. */
  onCanceled?: ((order: Order) => void) | undefined;
}

/**
 * Holds all of one order together: reads it, and keeps what is done to it. Renders a `<div>`.
 *
 * @throws {TypeError} when neither `orderId` nor `order` is given.
 */
export const OrderDetailsRoot = forwardRef<HTMLDivElement, OrderDetailsRootProps>(function OrderDetailsRoot(
  { orderId, order, ...props },
  ref,
) {
  // By its id: a name that is typed for one order is not the next one's.
  if (order) return <Loaded key={order.id} {...props} ref={ref} order={order} reading={GIVEN} />;
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
  if (data) return <Loaded key={data.id} {...props} ref={ref} order={data} reading={reading} />;
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

const Surface = forwardRef<HTMLDivElement, SurfaceProps>(function Surface({ reading, shown, ...props }, ref) {
  const { ui, messages, classNames, rest } = useRootProps(props, ORDER_DETAILS_WORDS);
  const state: OrderDetailsState = shown ? 'ready' : stateOf(reading.error);
  const context = { ...reading, state, shown, messages, classNames };
  return (
    // oxlint-disable-next-line react/jsx-no-constructed-context-values -- it renders for what changes in it alone
    <OrderDetailsContext.Provider value={context}>
      <Part
        part="root"
        tag={Root}
        ui={ui}
        given={rest}
        partRef={ref}
        className="offtake-Card"
        state={{ state, status: shown?.order.status ?? null }}
      />
    </OrderDetailsContext.Provider>
  );
});

function stateOf(error: OfftakeError | null): OrderDetailsState {
  if (error === null) return 'loading';
  return error.code === 'not_found' ? 'notFound' : 'failed';
}
