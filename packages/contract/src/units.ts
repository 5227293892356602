/**
 * An amount of money as an integer in the currency's smallest unit: `10000` is 100.00 USD, `10000` is ¥10,000.
 *
 * @see https://docs.stripe.com/currencies#zero-decimal
 */
export type MinorUnits = number;

/** Metric tons of CO₂ as a decimal string without exponent or sign, for example `"0.25"`. Never a float. */
export type MetricTons = string;

/** Seconds since the Unix epoch, as Stripe sends every point in time. */
export type UnixSeconds = number;

/** A three-letter ISO 4217 code in lower case, for example `"usd"`. */
export type CurrencyCode = string;

/** Seconds of an hour. */
export const SECONDS_PER_HOUR = 3_600;

/** Seconds of a day, as Stripe counts its windows: 24 hours. */
export const SECONDS_PER_DAY = 86_400;
