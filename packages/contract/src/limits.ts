/** The page sizes that Stripe allows, and its default. */
export const PAGE_LIMIT_MIN = 1;
export const PAGE_LIMIT_MAX = 100;
export const PAGE_LIMIT_DEFAULT = 10;

/** Stripe's bound on the public name, in characters. */
export const PUBLIC_NAME_MAX_LENGTH = 5_000;

/** Of what is entered for a customer's invoice, in characters: name and e-mail address, and each other text. */
export const CUSTOMER_MAX_LENGTH = 800;
export const INVOICE_TEXT_MAX_LENGTH = 500;

/** How many days an invoice may be due in at most, and how many more lines it may have. */
export const DAYS_UNTIL_DUE_MAX = 365;
export const INVOICE_LINES_MAX = 50;

/** Of the address that a buyer comes back to from paying, in characters. */
export const RETURN_URL_MAX_LENGTH = 2_000;
