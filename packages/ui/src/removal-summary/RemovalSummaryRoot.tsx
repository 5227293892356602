'use client';

import type { Order } from '@offtake/contract';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { Root } from '../internals/Root.js';
import type { Messages } from '../messages/en.js';
import { RemovalSummaryContext } from './removalSummaryContext.js';
import { useCountedOrders, type CountedOrders } from './useCountedOrders.js';
import { useRemovalSummary } from './useRemovalSummary.js';

export interface RemovalSummaryRootProps extends ComponentPropsWithoutRef<'div'> {
  /** The orders to add up. @default the caller's newest 100, and older ones when they are asked for */
  orders?: readonly Order[] | undefined;
  /** Whether there are orders beside those given; then it is said that not all are counted. @default false */
  hasMore?: boolean | undefined;
  messages?: Partial<Messages> | undefined;
}

/** Adds up orders for the parts within. Renders a `<div>`; its `data-state` says what there is to show. */
export const RemovalSummaryRoot = forwardRef<HTMLDivElement, RemovalSummaryRootProps>(function RemovalSummaryRoot(
  { orders, hasMore = false, ...props },
  ref,
) {
  if (orders === undefined) return <OwnOrders {...props} ref={ref} />;
  return <Surface {...props} ref={ref} counted={{ ...GIVEN, orders, hasMore }} />;
});

const GIVEN = { countMore: null, isCounting: false, error: null, isFetching: false, retry: () => {} };

type OwnOrdersProps = Omit<RemovalSummaryRootProps, 'orders' | 'hasMore'>;

const OwnOrders = forwardRef<HTMLDivElement, OwnOrdersProps>(function OwnOrders(props, ref) {
  return <Surface {...props} ref={ref} counted={useCountedOrders()} />;
});

const Surface = forwardRef<HTMLDivElement, OwnOrdersProps & { counted: CountedOrders }>(function Surface(
  { counted, messages: words, ...rest },
  ref,
) {
  const context = useRemovalSummary(counted, words);
  return (
    <RemovalSummaryContext.Provider value={context}>
      <Root
        {...rest}
        ref={ref}
        className={cx('offtake-Card offtake-Summary offtake-RemovalSummary', rest.className)}
        data-state={context.state}
      />
    </RemovalSummaryContext.Provider>
  );
});
