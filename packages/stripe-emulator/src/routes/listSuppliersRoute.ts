import { SUPPLIER_FIELDS } from '../wire/expand.js';
import { defineRoute } from './defineRoute.js';
import { listReader, toList } from './listPage.js';

const PATH = '/v1/climate/suppliers';

/** Answers with a page of suppliers. */
export const listSuppliersRoute = defineRoute({
  endpoint: ['GET', PATH],
  read: listReader(SUPPLIER_FIELDS),
  execute: ({ core, parameters }) =>
    toList(core.catalog.suppliers.page(parameters), {
      parameters,
      url: PATH,
      noun: 'climate supplier',
      toWire: (supplier) => supplier,
    }),
});
