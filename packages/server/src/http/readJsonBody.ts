import { createFieldError } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import { readBytes } from './readBytes.js';

/** The largest body that is read, in bytes: several times the largest order that the schema allows. */
const BODY_MAX_BYTES = 32 * 1_024;

/**
 * Reads a JSON body, and stops reading when it is too large, whatever its headers say.
 *
 * @throws {HttpProblem} `unsupported_media_type`, `payload_too_large`, `invalid_request`
 */
export async function readJsonBody(request: Request): Promise<unknown> {
  const mediaType = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') throw new HttpProblem('unsupported_media_type');
  const text = new TextDecoder().decode(await readBytes(request, { maxBytes: BODY_MAX_BYTES }));
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblem('invalid_request', {
      detail: 'The body is not valid JSON.',
      errors: [createFieldError('', 'invalid', 'The body is not valid JSON.')],
    });
  }
}
