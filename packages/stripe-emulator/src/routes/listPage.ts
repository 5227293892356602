import type { Page, PageCursor, PageRequest } from '../state/OrderedCollection.js';
import type { FormMap } from '../wire/decodeForm.js';
import { expandReader, type ExpandableFields } from '../wire/expand.js';
import { integerReader, readString } from '../wire/parameterReaders.js';
import { readParameters, type ParameterReaders, type ReadParameters } from '../wire/readParameters.js';
import type { StripeList } from '../wire/StripeList.js';
import { StripeProblem } from '../wire/StripeProblem.js';

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 100;

/** A reader of the parameters that every list takes, for items with these expandable fields. */
export function listReader(itemFields: ExpandableFields): (form: FormMap) => ListParameters {
  const read = filteredListReader(itemFields, {});
  return (form) => read(form);
}

/** The same for a list that takes filters as well. */
export function filteredListReader<Filters extends ParameterReaders>(
  itemFields: ExpandableFields,
  filters: Filters,
): (form: FormMap) => ListParameters & { filters: ReadParameters<Filters> } {
  const readers = {
    ending_before: readString,
    expand: expandReader({ data: itemFields }),
    limit: integerReader({ minimum: 1, maximum: MAX_LIMIT }),
    starting_after: readString,
  };
  return (form) => {
    const all = readParameters(form, { ...filters, ...readers });
    const { ending_before: endingBefore, expand, limit = DEFAULT_LIMIT, starting_after: startingAfter } = all;
    return { limit, cursor: toCursor(startingAfter, endingBefore), expand, filters: all };
  };
}

/** Which page is asked for, and which fields of its items to expand. */
export interface ListParameters extends PageRequest {
  expand: ReadonlySet<string> | undefined;
}

/** Writes a page as Stripe's list object. @throws StripeProblem 400 if the cursor named nothing (`page` is `null`). */
export function toList<Item, Wire>(
  page: Page<Item> | null,
  { parameters, url, noun, toWire }: ListRendering<Item, Wire>,
): StripeList<Wire> {
  if (page === null) throw unknownCursor(noun, parameters.cursor);
  return { object: 'list', data: page.items.map(toWire), has_more: page.hasMore, url };
}

interface ListRendering<Item, Wire> {
  parameters: ListParameters;
  url: string;
  /** What an item is called in messages. */
  noun: string;
  toWire: (item: Item) => Wire;
}

function toCursor(startingAfter: string | undefined, endingBefore: string | undefined): PageCursor | null {
  if (startingAfter !== undefined && endingBefore !== undefined)
    throw new StripeProblem('Received both starting_after and ending_before parameters. Please pass in only one.', {
      code: 'parameters_exclusive',
      param: 'starting_after',
    });
  if (startingAfter !== undefined) return { id: startingAfter, direction: 'older' };
  return endingBefore === undefined ? null : { id: endingBefore, direction: 'newer' };
}

function unknownCursor(noun: string, cursor: PageCursor | null): StripeProblem {
  const param = cursor?.direction === 'newer' ? 'ending_before' : 'starting_after';
  return new StripeProblem(`No such ${noun}: '${cursor?.id}'`, { code: 'resource_missing', param });
}
