import { expandReader, isExpanded, ORDER_FIELDS } from '../wire/expand.js';
import { readParameters } from '../wire/readParameters.js';
import { assertFound } from './assertFound.js';
import { defineRoute } from './defineRoute.js';
import { renderOrder } from './renderOrder.js';

/** Answers with one order. */
export const retrieveOrderRoute = defineRoute({
  endpoint: ['GET', '/v1/climate/orders/{order}'],
  read: (form) => readParameters(form, { expand: expandReader(ORDER_FIELDS) }),
  execute: ({ core, id, parameters: { expand } }) => {
    const record = assertFound(core.orders.get(id), 'climate order', id);
    return renderOrder(core, record, { expandProduct: isExpanded(expand, 'product') });
  },
});
