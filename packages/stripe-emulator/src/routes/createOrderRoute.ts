import { parseDecimal } from '../state/decimal.js';
import type { ResolvedOptions } from '../resolveOptions.js';
import { placeOrder, type OrderRequest } from '../state/placeOrder.js';
import type { FormMap, FormValue } from '../wire/decodeForm.js';
import { expandReader, isExpanded, ORDER_FIELDS } from '../wire/expand.js';
import { integerReader, readGroup, readString } from '../wire/parameterReaders.js';
import { mergeMetadata, readMetadata } from '../wire/readMetadata.js';
import { readParameters } from '../wire/readParameters.js';
import { StripeProblem } from '../wire/StripeProblem.js';
import { defineRoute } from './defineRoute.js';
import { renderOrder } from './renderOrder.js';

/** Buys carbon removal from the balance. */
export const createOrderRoute = defineRoute({
  endpoint: ['POST', '/v1/climate/orders'],
  read: (form, options) => {
    const { amount, metric_tons: metricTons, expand, metadata, ...rest } = readOrder(form);
    const quantity = chooseQuantity(options, amount, metricTons);
    const request: OrderRequest = { ...rest, quantity, metadata: mergeMetadata({}, metadata) };
    return { request, expandProduct: isExpanded(expand, 'product') };
  },
  execute: ({ core, parameters: { request, expandProduct } }) =>
    renderOrder(core, placeOrder(core, request), { expandProduct }),
});

const readers = {
  amount: integerReader({ minimum: 1 }),
  beneficiary: readBeneficiary,
  currency: readString,
  expand: expandReader(ORDER_FIELDS),
  metadata: readMetadata,
  metric_tons: readMetricTons,
  product: readString,
};

function readOrder(form: FormMap) {
  return readParameters(form, readers, { required: ['product'] });
}

function readBeneficiary(value: FormValue, param: string): { public_name: string } {
  return readParameters(
    readGroup(value, param),
    { public_name: readString },
    { required: ['public_name'], parent: param },
  );
}

function readMetricTons(value: FormValue, param: string): string {
  const text = readString(value, param);
  const tons = parseDecimal(text);
  if (tons === null) throw new StripeProblem(`Invalid decimal: ${text}`, { param });
  if (tons.units === 0n) throw new StripeProblem('This value must be greater than 0.', { param });
  return text;
}

function chooseQuantity(
  options: ResolvedOptions,
  amount: number | undefined,
  metricTons: string | undefined,
): OrderRequest['quantity'] {
  const tons = metricTons === undefined ? undefined : { metricTons: assertDecimals(options, metricTons) };
  if (amount === undefined) return tons ?? refuseNeither();
  if (tons === undefined || options.amountAndMetricTons === 'amount') return { amount };
  return options.amountAndMetricTons === 'metric_tons' ? tons : refuseBoth();
}

function assertDecimals({ maxMetricTonsDecimals }: ResolvedOptions, metricTons: string): string {
  if ((parseDecimal(metricTons)?.decimals ?? 0) <= maxMetricTonsDecimals) return metricTons;
  throw new StripeProblem(
    `Invalid decimal: ${metricTons}; must contain at maximum ${maxMetricTonsDecimals} decimal places.`,
    { param: 'metric_tons' },
  );
}

function refuseNeither(): never {
  throw new StripeProblem('You must specify either `amount` or `metric_tons`.', {
    code: 'parameter_missing',
    param: 'metric_tons',
  });
}

function refuseBoth(): never {
  throw new StripeProblem('You may only specify one of these parameters: amount, metric_tons.', {
    code: 'parameters_exclusive',
    param: 'amount',
  });
}
