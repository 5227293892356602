import type { PageQuery } from '@offtake/contract';

/** The cursors of a list call, with those left out that were not given. */
export function toStripeCursor(query: Pick<PageQuery, 'starting_after' | 'ending_before'>): {
  starting_after?: string;
  ending_before?: string;
} {
  return {
    ...(query.starting_after === undefined ? {} : { starting_after: query.starting_after }),
    ...(query.ending_before === undefined ? {} : { ending_before: query.ending_before }),
  };
}
