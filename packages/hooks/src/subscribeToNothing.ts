/** For `useSyncExternalStore`: nothing tells of a change. */
export const subscribeToNothing = () => () => {};
