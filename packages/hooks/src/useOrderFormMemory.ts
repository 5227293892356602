'use client';

import { useState } from 'react';
import { createOrderFormMemory, type OrderFormMemory } from './orderFormStorage.js';
import { useOfftake } from './useOfftake.js';
import type { UseOrderFormOptions } from './useOrderForm.js';

/** What a form keeps, apart by backend and caller, so that no one is offered to resume another's purchase. */
export function useOrderFormMemory({
  id = 'default',
  storage,
}: Pick<UseOrderFormOptions, 'id' | 'storage'>): OrderFormMemory {
  const { client } = useOfftake();
  const [memory] = useState(() =>
    createOrderFormMemory({ storage, owner: [client.baseUrl, client.cacheScope ?? '', id] }),
  );
  return memory;
}
