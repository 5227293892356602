import { expandReader, SUPPLIER_FIELDS } from '../wire/expand.js';
import { readParameters } from '../wire/readParameters.js';
import { assertFound } from './assertFound.js';
import { defineRoute } from './defineRoute.js';

/** Answers with one supplier. */
export const retrieveSupplierRoute = defineRoute({
  endpoint: ['GET', '/v1/climate/suppliers/{supplier}'],
  read: (form) => readParameters(form, { expand: expandReader(SUPPLIER_FIELDS) }),
  execute: ({ core, id }) => assertFound(core.catalog.suppliers.get(id), 'climate supplier', id),
});
