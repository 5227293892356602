import { describeFailure } from '../describeFailure.js';
import { HttpProblem } from '../HttpProblem.js';
import type { Logger } from '../Logger.js';

/**
 * Reads what is on a page of Stripe's. One thing that cannot be read does not take the others along: it is left out,
 * and the log says so. Orders of ours are never listed this way: they come from the store.
 *
 * @throws {HttpProblem} `stripe_unavailable` when nothing on the page can be read.
 */
export function readEach<TItem extends { id: string }, TOutput>(
  logger: Logger,
  items: readonly TItem[],
  read: (item: TItem) => TOutput,
): TOutput[] {
  const outputs: TOutput[] = [];
  let problem: HttpProblem | null = null;
  for (const item of items) {
    try {
      outputs.push(read(item));
    } catch (error) {
      if (!(error instanceof HttpProblem)) throw error;
      problem = error;
      logger.warn('Something that Stripe lists could not be read and is left out.', {
        object: item.id,
        cause: describeFailure(error),
      });
    }
  }
  if (problem && outputs.length === 0) throw problem;
  return outputs;
}
