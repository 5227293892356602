import { describeFailure } from '../describeFailure.js';
import type { OfftakeHandlerOptions } from '../OfftakeHandlerOptions.js';
import type { ServerContext } from '../ServerContext.js';
import { callStripe } from '../stripe/callStripe.js';
import { fromStripeProduct } from '../stripe/fromStripeProduct.js';
import { createEventHub } from './createEventHub.js';
import { readEventOptions } from './readEventOptions.js';
import { systemTimers } from '../systemTimers.js';
import { withChangeSignal } from './withChangeSignal.js';

/** While something keeps failing, it is said so often, in seconds. */
const WARN_EVERY_SECONDS = 60;

/** What of a context tells of changes: the store that says when it has kept one, and those who listen. */
export type LiveUpdates = Pick<ServerContext, 'store' | 'events' | 'tagSalt'>;

/** @throws {TypeError} when an option is none. */
export function createLiveUpdates(
  options: OfftakeHandlerOptions,
  { now, logger, createId, background }: Pick<ServerContext, 'now' | 'logger' | 'createId' | 'background'>,
): LiveUpdates {
  const { stripe, store, bus = null, timers = systemTimers } = options;
  const settings = readEventOptions(options.events);
  let warnedAt = -Infinity;
  const onError = (error: unknown) => {
    if (now() - warnedAt < WARN_EVERY_SECONDS) return;
    warnedAt = now();
    logger.warn('Changes could not be told of at once; they are told of later.', { cause: describeFailure(error) });
  };
  const readProduct = async (id: string) =>
    fromStripeProduct(await callStripe('read', () => stripe.climate.products.retrieve(id)));
  const events = settings && createEventHub({ settings, timers, changes: store.changes, bus, readProduct, onError });
  const onChange = (owner: string) => {
    events?.changed(owner);
    // Also without streams here: other instances may have some.
    if (bus) background.add(publish(owner).catch(onError));
  };
  const publish = async (owner: string) => bus?.publish(owner);
  return {
    store: withChangeSignal(store, onChange),
    events,
    // A store of one process may count from the beginning after a restart.
    tagSalt: store.now ? '' : createId(),
  };
}
