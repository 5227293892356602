import { PRODUCT_FIELDS } from '../wire/expand.js';
import { defineRoute } from './defineRoute.js';
import { listReader, toList } from './listPage.js';

const PATH = '/v1/climate/products';

/** Answers with a page of products. */
export const listProductsRoute = defineRoute({
  endpoint: ['GET', PATH],
  read: listReader(PRODUCT_FIELDS),
  execute: ({ core, parameters }) =>
    toList(core.catalog.products.page(parameters), {
      parameters,
      url: PATH,
      noun: 'climate product',
      toWire: (product) => product,
    }),
});
