import type { OfftakeClient } from '../createOfftakeClient.js';
import { OfftakeError } from '../OfftakeError.js';
import type { Cache } from '../orderCache.js';
import { readErrorResponse } from '../readErrorResponse.js';
import { readJson } from '../readJson.js';
import { backoffMs } from './backoffMs.js';
import { createTimer } from './createTimer.js';
import type { LiveEnvironment } from './LiveEnvironment.js';
import { readEventStream, type StreamMessage } from './readEventStream.js';

/** Three heartbeats of a backend of ours. Nothing for so long is a connection that is dead and does not know. */
export const SILENCE_MAX_MS = 75_000;

/** What the follower of a stream is told. */
export interface EventsListener {
  /** The stream has begun. When it could not go on where it was, what was read before has to be read again. */
  onBegin(isResumed: boolean): void;
  onMessage(message: StreamMessage): void;
  /** Something has come, a heartbeat perhaps. */
  onBeat(): void;
  /** It could not be reached or was refused for now; it is tried again. */
  onFailure(error: OfftakeError): void;
  /** It is not tried again: the backend has none (null), or the caller may not see it. */
  onRefusal(error: OfftakeError | null): void;
}

export interface FollowEventsOptions extends EventsListener {
  cache: Cache;
  environment: Pick<LiveEnvironment, 'after' | 'random'>;
  signal: AbortSignal;
}

/** Follows the backend's stream of events until the signal is aborted, over all its ends and failures. */
export async function followEvents(options: FollowEventsOptions): Promise<void> {
  const { environment, signal } = options;
  const place: Place = { lastEventId: null, retryMs: undefined, failures: 0 };
  while (!signal.aborted) {
    const outcome = await connect(options, place).catch(toFailure);
    if (signal.aborted) return;
    if (outcome === 'refused') return options.onRefusal(null);
    if (outcome !== 'ended') {
      if (isForGood(outcome)) return options.onRefusal(outcome);
      // An id that is not understood would be refused again.
      if (outcome.code === 'invalid_request') place.lastEventId = null;
      place.failures += 1;
      options.onFailure(outcome);
    }
    const error = outcome === 'ended' ? null : outcome;
    await pause(backoffMs(place, error, environment.random()), environment, signal);
  }
}

/** Where a stream is, over all connections. */
interface Place {
  lastEventId: string | null;
  retryMs: number | undefined;
  failures: number;
}

/** One connection. @returns how it ended. */
async function connect(options: FollowEventsOptions, place: Place): Promise<'ended' | 'refused'> {
  const { cache, environment } = options;
  const { client } = cache;
  if (!client.open) return 'refused';
  const connection = createConnection(options);
  const { lastEventId } = place;
  const headers = { accept: 'text/event-stream', ...(lastEventId !== null && { 'last-event-id': lastEventId }) };
  const watchdog = createTimer(environment);
  const watch = () => watchdog.start(SILENCE_MAX_MS, connection.abort);
  connection.signal.addEventListener('abort', watchdog.stop, { once: true });
  try {
    const response = await client.open('/events', { headers, signal: connection.signal });
    if (await isNotOnOffer(response, client)) return 'refused';
    if (!response.body) return 'refused';
    watch();
    options.onBegin(lastEventId !== null);
    const listener = {
      onMessage(message: StreamMessage) {
        options.onMessage(message);
        place.lastEventId = message.id ?? place.lastEventId;
      },
      onBeat() {
        // What has begun and ends at once, each time, is not well.
        place.failures = 0;
        watch();
        options.onBeat();
      },
      onRetry: (retryMs: number) => void (place.retryMs = retryMs),
    };
    await readEventStream(response.body, listener, connection.signal);
    return 'ended';
  } finally {
    watchdog.stop();
    connection.close();
  }
}

/** Ends with the follower, or by itself. */
function createConnection({ signal }: FollowEventsOptions) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  return { signal: controller.signal, abort, close: () => signal.removeEventListener('abort', abort) };
}

const NOT_ON_OFFER: ReadonlySet<number> = new Set([404, 405, 501]);

/** @throws {OfftakeError} for any other refusal. */
async function isNotOnOffer(response: Response, client: OfftakeClient): Promise<boolean> {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  if (response.ok && isStream) return false;
  if (response.ok || NOT_ON_OFFER.has(response.status)) {
    await response.body?.cancel();
    return true;
  }
  throw readErrorResponse(response, readJson(await response.text()), client.now() * 1_000);
}

function isForGood({ status }: OfftakeError): boolean {
  return status === 401 || status === 403;
}

function toFailure(cause: unknown): OfftakeError {
  if (cause instanceof OfftakeError) return cause;
  return new OfftakeError({ code: 'network_error', message: 'The stream of events broke off.', cause });
}

function pause(milliseconds: number, { after }: Pick<LiveEnvironment, 'after'>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      callOff();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const callOff = after(milliseconds, end);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}
