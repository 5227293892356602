/** The page sizes that Stripe allows, and its default. */
export const PAGE_LIMIT_MIN = 1;
export const PAGE_LIMIT_MAX = 100;
export const PAGE_LIMIT_DEFAULT = 10;

/** Stripe's bound on the public name, in characters. */
export const PUBLIC_NAME_MAX_LENGTH = 5_000;
