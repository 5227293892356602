import type { OfftakeHandler } from '@offtake/server';
import type { ReleaseOptions, StripeEmulator } from '@offtake/stripe-emulator';
import type { BackgroundWork } from './createBackgroundWork.js';

/** What happens to a stack while time passes: Stripe's events arrive, and the backend does its rounds. */
export interface StackTime {
  /**
   * Sends what events of Stripe's have come up since the last time, and what they set going. Until then they are held
   * back, so that a test says when they arrive. `stack.emulator.webhooks` loses, duplicates or repeats them.
   *
   * @param options in another order than they came up in. @default as they came up
   */
  deliverEvents: (options?: ReleaseOptions) => Promise<void>;
  /**
   * Lets everything come to rest that is due by now: events are delivered, and the backend does one round of recovery.
   */
  settle: () => Promise<void>;
  /**
   * Moves the clock of everything on by whole seconds, and settles what has fallen due.
   *
   * @example
   * await stack.advance(24 * 3_600);
   */
  advance: (seconds: number) => Promise<void>;
}

interface StackTimeOptions {
  emulator: StripeEmulator;
  handler: OfftakeHandler;
  background: BackgroundWork;
}

/** Makes what lets time pass in a stack. From now on events wait for it. */
export function createStackTime({ emulator, handler, background }: StackTimeOptions): StackTime {
  const { webhooks } = emulator;
  webhooks.hold();

  async function deliverEvents(options?: ReleaseOptions): Promise<void> {
    webhooks.release(options);
    await webhooks.flush();
    // An event is acknowledged before it is worked on.
    await background.done();
    await webhooks.flush();
    webhooks.hold();
  }

  async function settle(): Promise<void> {
    await deliverEvents();
    await handler.tick();
    await deliverEvents();
  }

  return {
    deliverEvents,
    settle,
    async advance(seconds) {
      emulator.clock.advance(seconds);
      await settle();
    },
  };
}
