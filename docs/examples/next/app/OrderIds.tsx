'use client';

import { useOrders } from '@offtake/hooks';

export function OrderIds() {
  return (
    <output id="ids">
      {useOrders()
        .data?.map(({ id }) => id)
        .join(' ') ?? 'none yet'}
    </output>
  );
}
