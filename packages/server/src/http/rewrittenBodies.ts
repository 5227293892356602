/**
 * Requests whose body was parsed before the handler saw it and then written again: it means the same, but its bytes are
 * no longer those that were sent and signed.
 */
export const rewrittenBodies = new WeakSet<Request>();
