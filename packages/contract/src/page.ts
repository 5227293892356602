import * as v from 'valibot';
import { ID_MAX_LENGTH, PAGE_LIMIT_MAX, PAGE_LIMIT_MIN } from './limits.js';

/** Stripe's list object around one kind of item. There is no total: `has_more` says whether to go on. */
export function pageSchema<TItem extends v.GenericSchema>(item: TItem) {
  return v.object({
    object: v.literal('list'),
    url: v.optional(v.string()),
    has_more: v.boolean(),
    data: v.array(item),
  });
}

const limitSchema = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^\d{1,3}$/, 'not_an_integer'),
    v.transform(Number),
    v.minValue(PAGE_LIMIT_MIN, 'too_small'),
    v.maxValue(PAGE_LIMIT_MAX, 'too_large'),
  ),
);

const cursorSchema = v.optional(v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(ID_MAX_LENGTH, 'too_long')));

const pageQueryEntries = { limit: limitSchema, starting_after: cursorSchema, ending_before: cursorSchema };

/** The query of every list: at most one of the two cursors. */
export const pageQuerySchema = v.pipe(
  v.strictObject(pageQueryEntries),
  v.check((query) => hasOneCursor(query), 'conflict'),
);

/** The query of the order list: the cursors, and statuses separated by commas. */
export const listOrdersQuerySchema = v.pipe(
  v.strictObject({
    ...pageQueryEntries,
    status: v.optional(
      v.pipe(v.string(), v.maxLength(200, 'too_long'), v.regex(/^[a-z_]+(,[a-z_]+)*$/, 'not_a_status')),
    ),
  }),
  v.check((query) => hasOneCursor(query), 'conflict'),
);

function hasOneCursor(query: { starting_after?: string | undefined; ending_before?: string | undefined }): boolean {
  return query.starting_after === undefined || query.ending_before === undefined;
}

/** One page of a list, as {@link pageSchema} describes it. The newest item is the first. */
export interface Page<TItem> {
  object: 'list';
  url?: string | undefined;
  has_more: boolean;
  data: TItem[];
}

/** The query of a list, as it was read: at most one cursor; without `limit` a page has `PAGE_LIMIT_DEFAULT` items. */
export type PageQuery = v.InferOutput<typeof pageQuerySchema>;

/** The query of the order list, as it was read. `status` is statuses separated by commas; without it all are listed. */
export type ListOrdersQuery = v.InferOutput<typeof listOrdersQuerySchema>;
