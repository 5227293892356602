import { createParser } from 'eventsource-parser';
import { readJson } from '../readJson.js';

/** One message of a stream. */
export interface StreamMessage {
  /** Where the stream is after it; undefined when it does not say. */
  id: string | undefined;
  /** Its name. */
  event: string;
  /** Out of its JSON; undefined when it has none. */
  data: unknown;
}

/** Who is told of what comes. */
export interface StreamListener {
  onMessage(message: StreamMessage): void;
  /** Called with whatever comes, heartbeats too. */
  onBeat(): void;
  /** How long to wait before connecting again, in milliseconds. */
  readonly onRetry: (retryMs: number) => void;
}

/** What is longer than this is no order: it would be kept in memory until its end. */
const MESSAGE_LENGTH_MAX = 4 * 1_024 * 1_024;

/**
 * Reads a stream of server-sent events to its end, or until the signal is aborted.
 *
 * @throws {Error} when the connection breaks.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function readEventStream(
  body: ReadableStream<Uint8Array>,
  listener: StreamListener,
  signal: AbortSignal,
): Promise<void> {
  const parser = createParser({
    maxBufferSize: MESSAGE_LENGTH_MAX,
    onRetry: listener.onRetry,
    onEvent({ id, event = 'message', data }) {
      if (!signal.aborted) listener.onMessage({ id, event, data: readJson(data) });
    },
  });
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const cancel = () => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      if (signal.aborted) return cancel();
      const { done, value } = await reader.read();
      if (done) return;
      listener.onBeat();
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } catch (error) {
    cancel();
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
