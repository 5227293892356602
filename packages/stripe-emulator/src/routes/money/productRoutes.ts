import { createProduct } from '../../money/products.js';
import { listOf, readBoolean, readRange } from '../../wire/choiceReaders.js';
import { readString } from '../../wire/parameterReaders.js';
import { mergeMetadata, readMetadata } from '../../wire/readMetadata.js';
import { StripeProblem } from '../../wire/StripeProblem.js';
import { ignoreParameter, refuseParameter } from '../../wire/unusedReaders.js';
import type { Route } from '../defineRoute.js';
import { MONEY_FIELDS } from '../expandObject.js';
import { defineAction, defineList, defineRetrieval } from './defineObjectRoutes.js';

const PATH = '/v1/products';
const FIELDS = MONEY_FIELDS.product;

const READERS = {
  active: readBoolean,
  default_price_data: refuseParameter,
  description: readString,
  id: readString,
  images: listOf(readString),
  metadata: readMetadata,
  name: readString,
  shippable: ignoreParameter,
  statement_descriptor: ignoreParameter,
  tax_code: ignoreParameter,
  type: ignoreParameter,
  unit_label: ignoreParameter,
  url: ignoreParameter,
};

/** The account's own products, as far as `price_data` refers to them: list, create, retrieve. */
export function productRoutes(): Route[] {
  return [
    defineList({
      path: PATH,
      noun: 'product',
      fields: FIELDS,
      filters: { active: readBoolean, created: readRange },
      page: (core, request, { active, created }) =>
        core.money.products.page(
          request,
          (product) => (active === undefined || product.active === active) && (!created || created(product.created)),
        ),
      toWire: (product) => product,
    }),
    defineRetrieval({
      path: `${PATH}/{product}`,
      noun: 'product',
      fields: FIELDS,
      find: (core, id) => core.money.products.get(id),
    }),
    defineAction({
      endpoint: ['POST', PATH],
      fields: FIELDS,
      readers: READERS,
      required: ['name'],
      act: (core, { active = true, description = null, id, images = [], metadata, name }) => {
        if (id !== undefined && core.money.products.get(id))
          throw new StripeProblem(`Product already exists.`, { code: 'resource_already_exists', param: 'id' });
        const fields = { active, description, images, metadata: mergeMetadata({}, metadata), name };
        return createProduct(core, id === undefined ? fields : { ...fields, id });
      },
    }),
  ];
}
