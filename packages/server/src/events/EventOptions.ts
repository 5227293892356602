/** How changes are sent to those who watch. */
export interface EventOptions {
  /**
   * How often the store is asked for changes while anyone is watching, in milliseconds. Changes that this instance
   * makes, and those that `bus` tells of, are sent at once.
   *
   * @default 1000
   */
  pollIntervalMs?: number | undefined;
  /**
   * How often something is sent when nothing happens, in seconds, so that nobody in between takes the connection for
   * dead.
   *
   * @default 25
   */
  heartbeatSeconds?: number | undefined;
  /**
   * After how many seconds a stream ends at the latest. The client opens another and goes on where it was, and
   * `authorize` is asked again; whoever may no longer look is shown changes for so long at most.
   *
   * @default 900
   */
  maxAgeSeconds?: number | undefined;
  /** How many streams one owner may have open at this instance. @default 10 */
  maxEventStreamsPerOwner?: number | undefined;
  /** How many streams may be open at this instance. @default 1000 */
  maxEventStreams?: number | undefined;
}
