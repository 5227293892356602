/** Seconds of a day, as Stripe counts its windows and delays. */
export const DAY_SECONDS = 86_400;
