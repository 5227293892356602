import { isExpanded, ORDER_FIELDS } from '../wire/expand.js';
import { defineRoute } from './defineRoute.js';
import { listReader, toList } from './listPage.js';
import { renderOrder } from './renderOrder.js';

const PATH = '/v1/climate/orders';

/** Answers with a page of orders, newest first. */
export const listOrdersRoute = defineRoute({
  endpoint: ['GET', PATH],
  read: listReader(ORDER_FIELDS),
  execute: ({ core, parameters }) => {
    const expandProduct = isExpanded(parameters.expand, 'data.product');
    return toList(core.orders.page(parameters), {
      parameters,
      url: PATH,
      noun: 'climate order',
      toWire: (record) => renderOrder(core, record, { expandProduct }),
    });
  },
});
