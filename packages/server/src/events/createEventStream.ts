import type { EventHub } from './createEventHub.js';
import { formatEventPosition, type EventPosition } from './eventPosition.js';
import { formatEvent, type StreamEvent } from './formatEvent.js';

/** How much is kept for a client that reads slowly, in bytes; the rest waits in the store. */
const BUFFER_BYTES = 64 * 1_024;

/** How long a client waits before it connects again, in milliseconds: so long, and up to as long again. */
const RETRY_MS = 2_000;

/** A stream ends when this part of its greatest age is over, or later: those that began together end one by one. */
const LEAST_AGE = 0.8;

/** Whose stream it is, and where it goes on. */
export interface EventStreamOptions {
  owner: string;
  /** What the client has already. */
  position: EventPosition;
  /** Whether what the client has is of no use: the position that it came with has never been. */
  isReset: boolean;
  maySeeProducts: boolean;
  /** Aborted when the client has gone, where the server says so. */
  signal: AbortSignal;
  /** Called once when the stream is over, whatever ended it. */
  onEnd: () => void;
}

/** The bytes of one stream of server-sent events: what changes after its position, as it changes. */
export function createEventStream(hub: EventHub, options: EventStreamOptions): ReadableStream<Uint8Array> {
  let stream: OpenStream | null = null;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stream = openStream(hub, options, controller);
      },
      pull: () => stream?.resume(),
      cancel: () => stream?.end(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: BUFFER_BYTES }),
  );
}

interface OpenStream {
  resume: () => void;
  end: () => void;
}

type Controller = ReadableStreamDefaultController<Uint8Array>;

function openStream(hub: EventHub, options: EventStreamOptions, controller: Controller): OpenStream {
  const { owner, position, signal } = options;
  const spread = hub.nextSpread();
  const encoder = new TextEncoder();
  const send = (text: string) => controller.enqueue(encoder.encode(text));
  const hasRoom = () => (controller.desiredSize ?? 0) > 0;
  send(`retry: ${Math.round(RETRY_MS * (1 + spread))}\nid: ${formatEventPosition(position)}\n: connected\n\n`);
  if (options.isReset) send(formatEvent({ id: formatEventPosition(position), event: 'reset', data: {} }));

  const members = createMembers({ position, hasRoom, send, maySeeProducts: options.maySeeProducts });
  const { leave, resume } = hub.join({ owner, ...members });
  const stopBeating = startHeartbeat(hub, () => {
    // It has not read what was there, let alone the last beat; it goes on by its id when it comes back.
    if (hasRoom()) send(': \n\n');
    else drop();
  });
  const stopAging = hub.timers.after(toAgeMs(hub.settings.maxAgeSeconds, spread), () => {
    if (hasRoom()) finish();
    else drop();
  });

  let isOpen = true;
  function end(): void {
    if (!isOpen) return;
    isOpen = false;
    signal.removeEventListener('abort', finish);
    stopBeating();
    stopAging();
    leave();
    options.onEnd();
  }
  function finish(): void {
    if (!isOpen) return;
    end();
    controller.close();
  }
  /** An end that need not be read to be seen: it takes the connection away. */
  function drop(): void {
    end();
    controller.error(new Error('A stream of events was dropped, since its client did not read what was sent.'));
  }
  signal.addEventListener('abort', finish, { once: true });
  if (signal.aborted) finish();
  return { resume, end };
}

interface MemberOptions {
  position: EventPosition;
  hasRoom: () => boolean;
  send: (text: string) => void;
  maySeeProducts: boolean;
}

/** What the stream hears of orders and of products. The id of each event says how far it has come with both. */
function createMembers({ position, hasRoom, send, maySeeProducts }: MemberOptions) {
  const tell = (at: EventPosition, event: StreamEvent['event'], data: unknown) =>
    send(formatEvent({ id: formatEventPosition(at), event, data }));
  const start = (seq: number) => ({ position: seq, settled: seq, hasRoom });

  const orders = {
    ...start(position.orders),
    take({ seq, createdSeq, row }: { seq: number; createdSeq: number; row: { order: unknown } }) {
      const event = createdSeq > orders.settled ? 'order.created' : 'order.updated';
      if (row.order) tell({ orders: seq, products: products.position }, event, row.order);
    },
  };
  const products = {
    ...start(position.products),
    take({ seq, product }: { seq: number; product: unknown }) {
      if (product) tell({ orders: orders.position, products: seq }, 'product.updated', product);
    },
  };
  return { orders, products: maySeeProducts ? products : null };
}

function startHeartbeat({ timers, settings }: EventHub, beat: () => void): () => void {
  let isOver = false;
  let cancel: (() => void) | null = null;
  const next = () => {
    cancel = timers.after(settings.heartbeatSeconds * 1_000, () => {
      beat();
      if (!isOver) next();
    });
  };
  next();
  return () => {
    isOver = true;
    cancel?.();
  };
}

function toAgeMs(maxAgeSeconds: number, spread: number): number {
  return maxAgeSeconds * 1_000 * (LEAST_AGE + (1 - LEAST_AGE) * spread);
}
