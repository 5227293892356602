import { createFieldError } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import { assertPlainJson } from './assertPlainJson.js';
import { readBytes, type ReadBytesOptions } from './readBytes.js';

/** The largest body that is read, in bytes: several times the largest order that the schema allows. */
const BODY_MAX_BYTES = 32 * 1_024;

/**
 * Reads a JSON body, and stops reading when it is too large or takes too long, whatever its headers say.
 *
 * @throws {HttpProblem} `unsupported_media_type`, `payload_too_large`, `invalid_request`
 */
export async function readJsonBody(request: Request, options: Omit<ReadBytesOptions, 'maxBytes'>): Promise<unknown> {
  assertJson(request.headers);
  const value = parse(await readBytes(request, { ...options, maxBytes: BODY_MAX_BYTES }));
  assertPlainJson(value);
  return value;
}

/**
 * Refuses what a form sends to an endpoint without a body, so that no page without scripts can write there either,
 * whatever the browser says of where it comes from. A form cannot do without a content type, and has no right one.
 *
 * @throws {HttpProblem} `unsupported_media_type`
 */
export function assertNoForm({ headers }: Request): void {
  if (headers.has('content-type')) assertJson(headers);
}

/** Forms are refused here too, so that no page without scripts can write. A packed body could unpack to any size. */
function assertJson(headers: Headers): void {
  const mediaType = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') {
    throw new HttpProblem('unsupported_media_type', {
      detail: 'Send the body as JSON, with the header "content-type: application/json".',
    });
  }
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity') {
    throw new HttpProblem('unsupported_media_type', {
      detail: 'Send the body as it is, without a content-encoding header.',
    });
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const detail = 'The body is not valid JSON.';
    throw new HttpProblem('invalid_request', { detail, errors: [createFieldError('', 'invalid', detail)] });
  }
}
