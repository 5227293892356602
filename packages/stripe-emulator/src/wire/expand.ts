import { readGroup, readString, type ParameterReader } from './parameterReaders.js';
import { StripeProblem } from './StripeProblem.js';

/**
 * A reader of `expand[]` for objects with these expandable fields. Returns the paths asked for. Of Climate's fields
 * only an order's `product` changes the answer; the others name objects that are always included.
 *
 * @see https://docs.stripe.com/api/expanding_objects
 */
export function expandReader(fields: ExpandableFields): ParameterReader<ReadonlySet<string>> {
  return (value, param) => {
    const paths = [...readGroup(value, param)].map(([index, path]) => readString(path, `${param}[${index}]`));
    for (const path of paths) assertExpandable(path, fields);
    return new Set(paths);
  };
}

/** Expandable fields by name, each with the expandable fields of what it leads to. */
export interface ExpandableFields {
  readonly [field: string]: ExpandableFields;
}

/** What a supplier may be asked to expand. */
export const SUPPLIER_FIELDS: ExpandableFields = { locations: {} };

/** What a product may be asked to expand. */
export const PRODUCT_FIELDS: ExpandableFields = { current_prices_per_metric_ton: {}, suppliers: SUPPLIER_FIELDS };

/** What an order may be asked to expand. */
export const ORDER_FIELDS: ExpandableFields = {
  beneficiary: {},
  delivery_details: { location: {}, supplier: SUPPLIER_FIELDS },
  product: PRODUCT_FIELDS,
};

/** Whether any of the paths leads through this field. */
export function isExpanded(paths: ReadonlySet<string> | undefined, field: string): boolean {
  return [...(paths ?? [])].some((path) => path === field || path.startsWith(`${field}.`));
}

const MAX_LEVELS = 4;

function assertExpandable(path: string, fields: ExpandableFields): void {
  const steps = path.split('.');
  if (steps.length > MAX_LEVELS)
    throw new StripeProblem(`You cannot expand more than ${MAX_LEVELS} levels of a property. Property: ${path}`, {
      code: 'property_expansion_max_depth',
      param: 'expand',
    });
  if (reaches(steps, fields)) return;
  const hint =
    fields['data'] && reaches(steps, fields['data']) ? ` You may want to try expanding 'data.${path}' instead.` : '';
  throw new StripeProblem(`This property cannot be expanded (${path}).${hint}`, { param: 'expand' });
}

function reaches(steps: readonly string[], fields: ExpandableFields): boolean {
  let level: ExpandableFields | undefined = fields;
  for (const step of steps) level = level && Object.hasOwn(level, step) ? level[step] : undefined;
  return level !== undefined;
}
