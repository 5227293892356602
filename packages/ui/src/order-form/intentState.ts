import type { OrderFormState } from '@offtake/hooks';

/** The states in which something is about to be bought, or may have been. */
export type IntentState = Extract<OrderFormState, { intent: unknown }>;
