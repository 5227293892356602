/** One message of a stream of server-sent events. */
export interface StreamEvent {
  id: string;
  /** The name that listeners listen to. */
  event: 'order.created' | 'order.updated' | 'product.updated' | 'reset';
  /** Sent as JSON, which has no line breaks of its own. */
  data: unknown;
}

/** @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation */
export function formatEvent({ id, event, data }: StreamEvent): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
