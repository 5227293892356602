import type { EmulatorCore } from '../../state/EmulatorCore.js';
import type { Page, PageRequest } from '../../state/OrderedCollection.js';
import { expandReader, type ExpandableFields } from '../../wire/expand.js';
import { readParameters, type ParameterReaders, type ReadParameters } from '../../wire/readParameters.js';
import { assertFound } from '../assertFound.js';
import { defineRoute, type Route } from '../defineRoute.js';
import { expandItem, expandObject } from '../expandObject.js';
import { filteredListReader, toList } from '../listPage.js';

/** Makes a route that answers with one object. */
export function defineRetrieval(definition: RetrievalDefinition): Route {
  const { path, noun, fields, find } = definition;
  return defineRoute({
    endpoint: ['GET', path],
    read: (form) => readParameters(form, { expand: expandReader(fields) }),
    execute: ({ core, id, parameters: { expand } }) =>
      expandObject(core, assertFound(find(core, id), noun, id), expand),
  });
}

interface RetrievalDefinition {
  path: string;
  /** What the object is called in messages. */
  noun: string;
  fields: ExpandableFields;
  find: (core: EmulatorCore, id: string) => object | undefined;
}

/** Makes a route that answers with a page of objects, newest first. */
export function defineList<Item, Filters extends ParameterReaders>(definition: ListDefinition<Item, Filters>): Route {
  const { path, noun, fields, filters, page, toWire } = definition;
  const read = filteredListReader(fields, filters);
  return defineRoute({
    endpoint: ['GET', path],
    read: (form) => read(form),
    execute: ({ core, id, parameters }) =>
      toList(page(core, parameters, { ...parameters.filters, id }), {
        parameters,
        url: path.replace(/\{\w+\}/, id),
        noun,
        toWire: (item) => expandItem(core, toWire(item), parameters.expand),
      }),
  });
}

interface ListDefinition<Item, Filters extends ParameterReaders> {
  path: string;
  /** What an item is called in messages. */
  noun: string;
  fields: ExpandableFields;
  filters: Filters;
  /** The page; `null` if its cursor names nothing. The filters have the id in the path, if there is one. */
  page: (
    core: EmulatorCore,
    request: PageRequest,
    filters: ReadParameters<Filters> & { id: string },
  ) => Page<Item> | null;
  toWire: (item: Item) => object;
}

/** Makes a route that does something and answers with an object. */
export function defineAction<Readers extends ParameterReaders, Required extends keyof Readers & string = never>(
  definition: ActionDefinition<Readers, Required>,
): Route {
  const { endpoint, fields, readers, required = [], act } = definition;
  return defineRoute({
    endpoint,
    read: (form) => {
      const own = new Map([...form].filter(([name]) => name !== 'expand'));
      const shared = new Map([...form].filter(([name]) => name === 'expand'));
      const { expand } = readParameters(shared, { expand: expandReader(fields) });
      return { expand, own: readParameters(own, readers, { required }) };
    },
    execute: ({ core, id, parameters: { expand, own } }) => expandObject(core, act(core, own, id), expand),
  });
}

interface ActionDefinition<Readers extends ParameterReaders, Required extends keyof Readers & string> {
  endpoint: readonly [method: 'DELETE' | 'POST', path: string];
  fields: ExpandableFields;
  /** Parameters beside `expand`. */
  readers: Readers;
  required?: readonly Required[];
  act: (core: EmulatorCore, parameters: ReadParameters<Readers, Required>, id: string) => object;
}
