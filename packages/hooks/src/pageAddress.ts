import { RETURN_URL_MAX_LENGTH } from '@offtake/contract';

/** What the backend adds to the address that a buyer comes back to from paying: the order's id. */
const ORDER_PARAMETER = 'offtake_order';

/**
 * The page's own address without its origin, to come back to from paying: its path alone where a backend would not take
 * the whole; `/` where there is no page.
 */
export function readReturnUrl(): string {
  if (typeof location === 'undefined') return '/';
  const { pathname, search, hash } = withoutOrder();
  const whole = pathname + search + hash;
  return whole.length > RETURN_URL_MAX_LENGTH ? pathname : whole;
}

/** The id of the order that a buyer comes back from paying, as the page's address says; null when it says none. */
export function readReturnedOrderId(): string | null {
  return new URLSearchParams(location.search).get(ORDER_PARAMETER) || null;
}

/** Takes that order out of the page's address, so that a reload does not bring it back. */
export function forgetReturnedOrder(): void {
  if (readReturnedOrderId() !== null) history.replaceState(history.state, '', withoutOrder());
}

function withoutOrder(): URL {
  const url = new URL(location.href);
  url.searchParams.delete(ORDER_PARAMETER);
  return url;
}
