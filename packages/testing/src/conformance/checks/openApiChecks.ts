import { ENDPOINTS } from '@offtake/contract';
import { FULL_LEVEL, type Check, type CheckContext } from '../Check.js';
import { ensure, ensureOk } from '../expectations.js';
import { at, isRecord } from '../json.js';

/** The description of the backend itself. */
export const openApiChecks: Check[] = [
  {
    name: 'openapi/document',
    title: 'GET /openapi.json describes every endpoint of the contract in OpenAPI 3.1',
    levels: FULL_LEVEL,
    run: checkDocument,
  },
];

const ADVICE =
  'Serve the contract’s own document, docs/openapi.json in Offtake’s repository or createOpenApiDocument() of @offtake/contract/openapi.';

async function checkDocument({ backend }: CheckContext): Promise<void> {
  const answer = await backend.send({ method: 'GET', path: '/openapi.json' });
  ensureOk(answer, 'an OpenAPI document');
  const faults = findFaults(answer.json);
  ensure(faults.length === 0, {
    expected: 'an OpenAPI 3.1 document with every endpoint, and no reference into the void',
    received: faults.slice(0, 5).join('; '),
    advice: ADVICE,
    answer,
  });
}

function findFaults(document: unknown): string[] {
  const hasHead =
    String(at(document, 'openapi')).startsWith('3.1.') && typeof at(document, 'info', 'version') === 'string';
  const missing = Object.values(ENDPOINTS)
    .filter(({ method, path }) => !isRecord(at(document, 'paths', path, method.toLowerCase(), 'responses')))
    .map(({ method, path }) => `${method} ${path} is missing`);
  const dangling = referencesIn(document)
    .filter((reference) => resolve(document, reference) === undefined)
    .map((reference) => `${reference} is missing`);
  return [...(hasHead ? [] : ['openapi is not 3.1, or info.version is missing']), ...missing, ...dangling];
}

function referencesIn(document: unknown): string[] {
  const found = JSON.stringify(document).matchAll(/"\$ref":"(#[^"]*)"/g);
  return [...new Set([...found].map(([, reference = '']) => reference))];
}

function resolve(document: unknown, reference: string): unknown {
  const keys = reference.split('/').slice(1);
  return at(document, ...keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')));
}
