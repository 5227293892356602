/**
 * One page of a list as Stripe sends it. There is no total.
 *
 * @see https://docs.stripe.com/api/pagination
 */
export interface StripeList<Item> {
  object: 'list';
  data: Item[];
  /** Whether more items follow in the direction of travel. */
  has_more: boolean;
  /** Path of the list. */
  url: string;
}
