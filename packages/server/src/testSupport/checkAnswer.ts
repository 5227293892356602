import { readFile } from 'node:fs/promises';
import { escapePointer } from '@offtake/contract';
import type { OpenApiDocument } from '@offtake/contract/openapi';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** The media type of what is text and no JSON. */
export const EVENT_STREAM = 'text/event-stream';

/** An answer to be judged, and what it answers. */
export interface AnsweredRequest {
  method: string;
  /** The path as in the document, such as `/orders/{id}`; null for one that the document does not have. */
  path: string | null;
  status: number;
  contentType: string | null;
  text: string;
}

/** @returns what is wrong with an answer by the document; null when nothing is. */
export type CheckAnswer = (answered: AnsweredRequest) => string | null;

/**
 * Reads the published description of the interface, so that answers can be judged by what is promised to others and not
 * by the schemas that the handler itself is made of.
 */
export async function readAnswerCheck(): Promise<CheckAnswer> {
  const file = new URL('../../../../docs/openapi.json', import.meta.url);
  const document = JSON.parse(await readFile(file, 'utf8')) as OpenApiDocument;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'offtake', ...document }, 'offtake');
  const compiled = new Map<string, ValidateFunction>();

  function validate(schemaRef: string, text: string): string | null {
    const check = compiled.get(schemaRef) ?? ajv.compile({ $ref: schemaRef });
    compiled.set(schemaRef, check);
    return check(JSON.parse(text)) ? null : `is no ${schemaRef}: ${ajv.errorsText(check.errors)}`;
  }

  return ({ method, path, status, contentType, text }) => {
    if (status === 204 || status === 304) return text === '' ? null : `has a body though it is ${status}`;
    const problem = 'offtake#/components/schemas/Problem';
    const operations = path === null ? undefined : document.paths[path];
    const operation = method === 'GET' ? operations?.get : method === 'POST' ? operations?.post : undefined;
    if (!operation) return status === 404 || status === 405 ? validate(problem, text) : `is ${status} for no operation`;
    const response = operation.responses[status];
    if (!response) return `is ${status}, which ${operation.operationId} does not have`;
    if (contentType === null || !response.content?.[contentType]) return `is of the undocumented type ${contentType}`;
    const place = [
      'paths',
      path ?? '',
      method.toLowerCase(),
      'responses',
      String(status),
      'content',
      contentType,
      'schema',
    ];
    const json = contentType === EVENT_STREAM ? JSON.stringify(text) : text;
    return validate(`offtake#/${place.map((key) => encodeURIComponent(escapePointer(key))).join('/')}`, json);
  };
}
