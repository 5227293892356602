'use client';

import type { Order } from '@offtake/contract';
import { useCancellationTerms, useConfig, useIsCanceling } from '@offtake/hooks';
import { useState } from 'react';
import { may } from '../internals/may.js';
import { productNameOf } from '../order-list/productNameOf.js';
import { useProductNames } from '../order-list/useProductNames.js';
import type { ShownOrder } from './orderDetailsParts.js';
import { useBeneficiaryEditor } from './useBeneficiaryEditor.js';

export interface ShownOrderOptions {
  order: Order;
  onUpdated: ((order: Order) => void) | undefined;
  onCanceled: ((order: Order) => void) | undefined;
}

/** An order as it is now, and what can be done to it. */
export function useShownOrder({ order: given, onUpdated, onCanceled }: ShownOrderOptions): ShownOrder {
  const { order, change } = useLatestOrder(given);
  const config = useConfig();
  const names = useProductNames();
  const terms = useCancellationTerms(order);
  const isCanceling = useIsCanceling(order.id);
  const beneficiary = useBeneficiaryEditor(order, (updated) => {
    change(updated);
    onUpdated?.(updated);
  });
  const isFinal = order.status === 'delivered' || order.status === 'canceled';
  return {
    order,
    beneficiary,
    productName: productNameOf(order.product, names),
    canEdit: !isFinal && !isCanceling && may(config.data, 'order.update'),
    mayCancel: may(config.data, 'order.cancel'),
    canCancel: terms?.canCancel ?? false,
    isCanceling,
    handleCanceled(canceled) {
      change(canceled);
      onCanceled?.(canceled);
    },
  };
}

/** What a host gives may stand still; what was done here shows until it gives another one. */
function useLatestOrder(given: Order) {
  const [changed, setChanged] = useState<{ from: Order; to: Order } | null>(null);
  return {
    order: changed?.from === given ? changed.to : given,
    change: (to: Order) => setChanged({ from: given, to }),
  };
}
