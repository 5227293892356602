import { cancelOnRequest } from '../state/cancelOrder.js';
import { expandReader, isExpanded, ORDER_FIELDS } from '../wire/expand.js';
import { readParameters } from '../wire/readParameters.js';
import { assertFound } from './assertFound.js';
import { defineRoute } from './defineRoute.js';
import { renderOrder } from './renderOrder.js';

/** Cancels an order and refunds what the rules give back. */
export const cancelOrderRoute = defineRoute({
  endpoint: ['POST', '/v1/climate/orders/{order}/cancel'],
  read: (form) => readParameters(form, { expand: expandReader(ORDER_FIELDS) }),
  execute: ({ core, id, parameters: { expand } }) => {
    assertFound(core.orders.get(id), 'climate order', id);
    return renderOrder(core, cancelOnRequest(core, id), { expandProduct: isExpanded(expand, 'product') });
  },
});
