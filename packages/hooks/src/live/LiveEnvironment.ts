/**
 * What live updates take from the page that they run in. It is passed in, so that a test need not wait nor open tabs.
 */
export interface LiveEnvironment {
  /** Calls back once after so many milliseconds. @returns what calls it off. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  /** From 0 up to 1. */
  readonly random: () => number;
  page: LivePage;
  /** Null where tabs cannot tell each other anything, or cannot agree on one of them: each has its own stream then. */
  tabs: LiveTabs | null;
}

/** Whether there is any use in looking. */
export interface LivePage {
  isOnline(): boolean;
  /** Whether anybody sees the page. */
  isVisible(): boolean;
  /**
   * Calls back when either changes, and with true when the page is about to be frozen or put away, at once.
   *
   * @returns what ends it.
   */
  onChange(callback: (isPutAway: boolean) => void): () => void;
}

/** The tabs of this browser and origin. */
export interface LiveTabs {
  /** Holds the lock of this name from when it is free until the signal is aborted. */
  lead(name: string, signal: AbortSignal, onLead: () => void): void;
  /** Hears what other tabs say under this name, and says something to them. */
  join(name: string, onMessage: (message: unknown) => void): LiveChannel;
}

/** One name under which tabs speak to each other. */
export interface LiveChannel {
  post(message: unknown): void;
  close(): void;
}
