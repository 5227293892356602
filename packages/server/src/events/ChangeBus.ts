/**
 * Tells the instances of one backend whose orders have changed, so that they need not wait for their next look at the
 * store. It only makes updates faster: what gets lost on it is found by the next look.
 */
export interface ChangeBus {
  /**
   * Says that an owner's orders have changed; `''` is everyone's products. May leave out what it has said a moment ago.
   */
  publish(owner: string): void | Promise<void>;
  /**
   * Calls back with whose orders have changed, or null when it may be anyone's. What this instance publishes may be
   * among it.
   *
   * @returns what ends it.
   */
  subscribe(listener: (owner: string | null) => void): Unsubscribe | Promise<Unsubscribe>;
}

/** Ends a subscription. A failure of it is logged and changes nothing. */
export type Unsubscribe = () => void | Promise<void>;
