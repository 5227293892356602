import type { Balance, Config, Order, Page, Problem } from '@offtake/contract';

/**
 * Whatever a handler may answer: an order, a list of them, a problem and so on, with every field as if it were there. A
 * test knows which of them it has asked for, and compares what it reads with what it expects.
 */
export type AnswerBody = Present<Order> & Present<Page<Order>> & Present<Problem> & Present<Balance> & Present<Config>;

/** What has one meaning for each kind of answer, `object` and `status`, is left out and put in as text. */
type Present<TBody> = {
  [TField in Exclude<keyof TBody, 'object' | 'status'>]-?: Exclude<TBody[TField], null | undefined>;
} & { object: string; status: string };
