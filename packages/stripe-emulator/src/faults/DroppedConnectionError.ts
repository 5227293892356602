/**
 * The connection broke, as a fault asked for. In a process it is what `fetch` rejects with; over HTTP the socket
 * closes.
 */
export class DroppedConnectionError extends TypeError {
  override readonly name = 'TypeError';
  /** Whether the request was handled before. */
  readonly wasHandled: boolean;

  constructor(wasHandled: boolean) {
    const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    super('fetch failed', { cause: reset });
    this.wasHandled = wasHandled;
  }
}
