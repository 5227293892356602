import type { StoredOrder } from '../state/OrderBook.js';
import type { FormValue } from '../wire/decodeForm.js';
import { expandReader, isExpanded, ORDER_FIELDS } from '../wire/expand.js';
import { readGroup, readText } from '../wire/parameterReaders.js';
import { mergeMetadata, readMetadata } from '../wire/readMetadata.js';
import { readParameters } from '../wire/readParameters.js';
import { assertFound } from './assertFound.js';
import { defineRoute } from './defineRoute.js';
import { renderOrder } from './renderOrder.js';

/** Changes an order's beneficiary and metadata, the only things about it that can be changed. */
export const updateOrderRoute = defineRoute({
  endpoint: ['POST', '/v1/climate/orders/{order}'],
  read: (form) => readParameters(form, readers),
  execute: ({ core, id, parameters: { beneficiary, expand, metadata } }) => {
    const { order } = assertFound(core.orders.get(id), 'climate order', id);
    const changed: StoredOrder = { ...order, metadata: mergeMetadata(order.metadata, metadata) };
    if (beneficiary === '') delete changed.beneficiary;
    else if (beneficiary !== undefined) changed.beneficiary = { public_name: beneficiary };
    core.changes.note();
    return renderOrder(core, core.orders.replace(changed), { expandProduct: isExpanded(expand, 'product') });
  },
});

const readers = {
  beneficiary: readBeneficiaryName,
  expand: expandReader(ORDER_FIELDS),
  metadata: readMetadata,
};

/** The new public name; `''` unsets the beneficiary, whether given for it or for its name. */
function readBeneficiaryName(value: FormValue, param: string): string {
  if (value === '') return '';
  const readName = { public_name: readText };
  return readParameters(readGroup(value, param), readName, { required: ['public_name'], parent: param }).public_name;
}
