/** The fewest items that one page of a list may have, as Stripe says. */
export const PAGE_LIMIT_MIN = 1;

/** The most items that one page of a list may have, as Stripe says. */
export const PAGE_LIMIT_MAX = 100;

/** How many items a page of a list has when nobody says, as at Stripe. */
export const PAGE_LIMIT_DEFAULT = 10;

/** Stripe's bound on ids, in characters. */
export const ID_MAX_LENGTH = 5_000;

/** Stripe's bound on the public name, in characters. */
export const PUBLIC_NAME_MAX_LENGTH = 5_000;

/** Of the name and of the e-mail address of a customer who gets an invoice, in characters. */
export const CUSTOMER_MAX_LENGTH = 800;

/** Of any other text on a customer's invoice, in characters. */
export const INVOICE_TEXT_MAX_LENGTH = 500;

/** How many days from today an invoice may be due in at most. */
export const DAYS_UNTIL_DUE_MAX = 365;

/** How many lines an invoice may have besides the removal. */
export const INVOICE_LINES_MAX = 50;

/** Of the address that a buyer comes back to from paying, in characters. */
export const RETURN_URL_MAX_LENGTH = 2_000;
