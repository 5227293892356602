import { HttpProblem } from '../HttpProblem.js';

/**
 * Reads a body as it came, and stops reading when it is too large, whatever its headers say.
 *
 * @throws {HttpProblem} `payload_too_large`
 */
export async function readBytes(request: Request, { maxBytes }: { maxBytes: number }): Promise<Uint8Array> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new HttpProblem('payload_too_large');
    }
    chunks.push(chunk.value);
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
