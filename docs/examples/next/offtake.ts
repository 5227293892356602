import { startStack, type Stack } from '@offtake/testing';

// A host has its own createOfftakeHandler here. One for the whole process: pages and routes are bundled apart.
const shared: typeof globalThis & { offtakeStack?: Stack } = globalThis;
shared.offtakeStack ??= startStack({ orders: ['confirmed', 'delivered'] });

export const stack = shared.offtakeStack;
export const offtake = stack.handler;

/** Who is calling: from the session, in a real host. */
export const caller = { owner: stack.owner };
