import { expandReader, PRODUCT_FIELDS } from '../wire/expand.js';
import { readParameters } from '../wire/readParameters.js';
import { assertFound } from './assertFound.js';
import { defineRoute } from './defineRoute.js';

/** Answers with one product. */
export const retrieveProductRoute = defineRoute({
  endpoint: ['GET', '/v1/climate/products/{product}'],
  read: (form) => readParameters(form, { expand: expandReader(PRODUCT_FIELDS) }),
  execute: ({ core, id }) => assertFound(core.catalog.products.get(id), 'climate product', id),
});
