import type { MetricTons, MinorUnits, PaymentSource, Permission } from '@offtake/contract';

/** What a host is asked before anything is done for a caller. */
export interface AuthorizeInput {
  /** The request as it came: its headers tell who is calling. Its body has been read. */
  request: Request;
  /** What the caller wants to do. `/config` asks for each of the permissions, always with the same request. */
  action: Permission;
  /** The id of the order that it is about; absent when it is about none. */
  orderId?: string | undefined;
}

/** Who is calling and what they may do. */
export interface Caller {
  /**
   * Whose orders these are: a user, a team, a tenant. Orders of other owners do not exist for the caller. It is kept
   * in the Stripe order's metadata, so use an opaque id of 1 to 500 characters, not a name or an address.
   */
  owner: string;
  /**
   * What the caller may do. **Name it where callers are customers**: without it everyone who is signed in may do
   * everything, which includes
   *
   * - `balance.read`: to read what the host's Stripe balance holds;
   * - `invoice.compose`: where `invoice` is on offer, to name the price and further lines of the invoice that pays for
   *   an order. The order is bought from the host's balance all the same, so a customer who names a price of one dollar
   *   is given the rest.
   *
   * @default 'all'
   */
  permissions?: 'all' | readonly Permission[] | undefined;
  /**
   * The ways to pay that the caller is offered, of those that the handler has: staff may spend the balance, say, where
   * customers pay at Checkout. Others are refused with `not_on_offer`. An order that waits for its money is paid as it
   * was asked for, whatever is offered by then.
   *
   * @default all of the handler's
   */
  paymentSources?: readonly PaymentSource[] | undefined;
  /** The most that the owner may order; the handler's own limits hold as well. */
  limits?: OrderLimits | undefined;
}

/** The most that may be ordered. */
export interface OrderLimits {
  /**
   * The highest total of one order by lower-case currency code, in its smallest unit; a currency that is not named has
   * no limit.
   */
  amountTotal?: Readonly<Record<string, MinorUnits>> | undefined;
  /**
   * The highest sum of an owner's orders on one day, which is one of UTC, by lower-case currency code, in its smallest
   * unit. Orders that are refused or never paid do not count; canceled ones do, as their fees are spent.
   */
  amountTotalPerDay?: Readonly<Record<string, MinorUnits>> | undefined;
  /** The most metric tons of one order, decimal string. */
  metricTons?: MetricTons | undefined;
}

/**
 * Decides who is calling and whether they may. **A caller without `permissions` may do everything**, which includes
 * `balance.read` and `invoice.compose`: name them where callers are customers. `null` answers `unauthenticated`,
 * `false` answers `forbidden`. What it throws is answered as `internal_error`, unless it is an `HttpProblem`.
 */
export type Authorize = (input: AuthorizeInput) => AuthorizeResult | Promise<AuthorizeResult>;

/** Who is calling; `null` when that is not known, `false` when they may not. */
export type AuthorizeResult = Caller | null | false;
