import { StripeProblem } from './StripeProblem.js';

/** The largest body that is read: many times what fifty metadata values and a hundred invoice lines need. */
const BODY_MAX_BYTES = 1_048_576;

const PAYLOAD_TOO_LARGE = 413;

/**
 * Reads a request's body as text, and no more of it than can make sense.
 *
 * @throws StripeProblem with status 413 once it is larger than 1 MiB; the rest is not read.
 */
export async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_MAX_BYTES) throw tooLarge();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > BODY_MAX_BYTES) {
      await reader?.cancel();
      throw tooLarge();
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function tooLarge(): StripeProblem {
  return new StripeProblem(`Request body is larger than ${BODY_MAX_BYTES} bytes.`, { status: PAYLOAD_TOO_LARGE });
}
