// Stripe's bounds on metadata: https://docs.stripe.com/api/metadata

/** Of a key, in characters. */
export const METADATA_KEY_MAX_LENGTH = 40;

/** Of a value, in characters. */
export const METADATA_VALUE_MAX_LENGTH = 500;

/** How many keys are left of Stripe's 50 beside the four that say whose order it is. */
export const METADATA_FREE_KEYS = 46;
