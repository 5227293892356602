'use client';

import type { Order } from '@offtake/contract';
import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Root } from '../internals/Root.js';
import { useRootProps, type RootOptions } from '../internals/useRootProps.js';
import { removalByYear } from './removalByYear.js';
import { REMOVAL_SUMMARY_WORDS } from './removalSummaryMessages.js';
import {
  Part,
  RemovalSummaryContext,
  type RemovalSummaryClassNames,
  type RemovalSummaryState,
} from './removalSummaryParts.js';
import { useCountedOrders, type CountedOrders } from './useCountedOrders.js';

export interface RemovalSummaryRootProps
  extends RootOptions<RemovalSummaryClassNames>, AsChild, ComponentPropsWithoutRef<'div'> {
  /** The orders to add up. @default the caller's newest 100, and older ones when they are asked for */
  orders?: readonly Order[] | undefined;
  /** Whether there are orders beside those given; then it is said that not all are counted. @default false */
  hasMore?: boolean | undefined;
}

/** Holds a summary together: the orders, and what they add up to. Renders a `<div>`. */
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
  { counted, ...props },
  ref,
) {
  const { ui, messages, classNames, rest } = useRootProps(props, REMOVAL_SUMMARY_WORDS);
  const { orders, ...counting } = counted;
  const removal = useMemo(() => removalByYear(orders ?? []), [orders]);
  const state = stateOf(counted);
  const context = { ...counting, state, removal, count: orders?.length ?? 0, messages, classNames };
  return (
    // oxlint-disable-next-line react/jsx-no-constructed-context-values -- what is counted changes with each render
    <RemovalSummaryContext.Provider value={context}>
      <Part
        part="root"
        tag={Root}
        ui={ui}
        given={rest}
        partRef={ref}
        className="offtake-Card offtake-Summary"
        state={{ state }}
      />
    </RemovalSummaryContext.Provider>
  );
});

function stateOf({ orders, error }: CountedOrders): RemovalSummaryState {
  if (orders === null) return error === null ? 'loading' : 'failed';
  return orders.length === 0 ? 'empty' : 'ready';
}
