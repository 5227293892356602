import type { StripeEmulator } from '../createStripeEmulator.js';
import { DroppedConnectionError } from '../faults/DroppedConnectionError.js';
import { isTruncated } from '../faults/truncate.js';

/** Answers over HTTP, where a connection that breaks is a socket that closes. */
export async function answerOverHttp(
  emulator: StripeEmulator,
  request: Request,
  { outgoing }: { outgoing: Outgoing },
): Promise<Response> {
  try {
    const response = await emulator.fetch(request);
    return isTruncated(response) ? await breakOff(response, outgoing) : response;
  } catch (failure) {
    if (!(failure instanceof DroppedConnectionError)) throw failure;
    outgoing.destroy();
    return alreadySent();
  }
}

/** What is used of Node's response. */
interface Outgoing {
  destroy: () => unknown;
  write: (chunk: Uint8Array | string, done: () => void) => unknown;
  writeHead: (status: number, headers: Record<string, string>) => unknown;
}

async function breakOff(response: Response, outgoing: Outgoing): Promise<Response> {
  const first = await response.body?.getReader().read();
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.write(first?.value ?? '', () => outgoing.destroy());
  return alreadySent();
}

/** Tells `@hono/node-server`, by a header of its own, that there is nothing left to send. */
function alreadySent(): Response {
  return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
}
