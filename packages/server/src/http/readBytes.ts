import { HttpProblem } from '../HttpProblem.js';
import { systemTimers } from '../systemTimers.js';
import type { Timers } from '../Timers.js';

/** The bounds within which a body is read. */
export interface ReadBytesOptions {
  maxBytes: number;
  /** For how long the whole body is waited for. */
  timeoutSeconds: number;
  /** @default the computer's own */
  timers?: Timers | undefined;
}

/**
 * Reads a request's body, and no more than it may have.
 *
 * @throws {HttpProblem} `payload_too_large`; `invalid_request` when it does not arrive in time or is cut off.
 */
export async function readBytes(request: Request, options: ReadBytesOptions): Promise<Uint8Array> {
  const deadline = startDeadline(options);
  try {
    const { expired } = deadline;
    return isBounded(request, options.maxBytes)
      ? await Promise.race([readAtOnce(request, options.maxBytes), expired])
      : await readChunks(request, expired, options.maxBytes);
  } catch (error) {
    throw error instanceof HttpProblem ? error : cutOff();
  } finally {
    deadline.stop();
  }
}

/** Servers read no more than this header says, so what it bounds need not be counted piece by piece. */
function isBounded({ headers }: Request, maxBytes: number): boolean {
  const length = headers.get('content-length');
  return length !== null && /^\d{1,15}$/.test(length) && Number(length) <= maxBytes;
}

/** Requests that were made otherwise may have a header that is not true. */
async function readAtOnce(request: Request, maxBytes: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength > maxBytes) throw new HttpProblem('payload_too_large');
  return bytes;
}

async function readChunks(request: Request, expired: Promise<never>, maxBytes: number): Promise<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const next = () => Promise.race([reader.read(), expired]);
  try {
    for (let chunk = await next(); !chunk.done; chunk = await next()) {
      size += chunk.value.byteLength;
      if (size > maxBytes) throw new HttpProblem('payload_too_large');
      chunks.push(chunk.value);
    }
  } catch (error) {
    // Nobody waits for it: what does not send may not listen either.
    void reader.cancel().catch(() => {});
    throw error;
  }
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function startDeadline({ timeoutSeconds, timers = systemTimers }: ReadBytesOptions) {
  let stop: (() => void) | null = null;
  const expired = new Promise<never>((_resolve, reject) => {
    stop = timers.after(timeoutSeconds * 1_000, () => reject(tooSlow(timeoutSeconds)));
  });
  // It may come when nobody races against it any more.
  expired.catch(() => {});
  return { expired, stop: () => stop?.() };
}

function tooSlow(seconds: number): HttpProblem {
  return new HttpProblem('invalid_request', { detail: `The body did not arrive within ${seconds} seconds.` });
}

/** The connection broke, or a middleware took the body. */
function cutOff(): HttpProblem {
  return new HttpProblem('invalid_request', { detail: 'The body could not be read to its end.' });
}
