import { ENDPOINTS, PROBLEM_CONTENT_TYPE, problemSchema, type EndpointName } from '@offtake/contract';
import { PROBLEM_POINTER, findViolations, outputPointer } from '@offtake/contract/violations';
import { BOTH_LEVELS, FULL_LEVEL, type Check, type CheckContext } from '../Check.js';
import type { Answer } from '../createBackend.js';
import { ensure } from '../expectations.js';
import { at, idsOf, isRecord } from '../json.js';
import { CheckFailure, NotRun } from '../outcomes.js';

/** Which endpoints are looked at from which level on. At relay level some may be lacking. */
const OUTPUTS: [name: EndpointName, levels: Check['levels']][] = [
  ['getConfig', BOTH_LEVELS],
  ['listProducts', BOTH_LEVELS],
  ['getProduct', BOTH_LEVELS],
  ['listSuppliers', BOTH_LEVELS],
  ['getSupplier', BOTH_LEVELS],
  ['listOrders', BOTH_LEVELS],
  ['createOrder', BOTH_LEVELS],
  ['getOrder', BOTH_LEVELS],
  ['updateOrder', FULL_LEVEL],
  ['cancelOrder', BOTH_LEVELS],
  ['getBalance', BOTH_LEVELS],
];

/** What holds for every answer, looked for in all those that the run has seen. They come last for that. */
export const answerChecks: Check[] = [
  ...OUTPUTS.map(([name, levels]): Check => {
    const { method, path } = ENDPOINTS[name];
    return {
      name: `output/${name}`,
      title: `What ${method} ${path} answers is what the contract says, field by field`,
      levels,
      run: (context) => checkOutput(context, name),
    };
  }),
  {
    name: 'errors/readable',
    title: 'Every refusal can be read: problem+json, or at relay level Stripe’s own error envelope',
    levels: BOTH_LEVELS,
    run: checkErrors,
  },
  {
    name: 'answers/request-id',
    title: 'Every answer has a Request-Id of its own, and a problem names it',
    levels: FULL_LEVEL,
    run: checkRequestIds,
  },
  {
    name: 'answers/cache-control',
    title: 'No answer may be kept by a cache that others share',
    levels: FULL_LEVEL,
    run: checkCacheControl,
  },
  {
    name: 'answers/no-secrets',
    title: 'No answer holds a key of Stripe’s',
    levels: BOTH_LEVELS,
    run: checkSecrets,
  },
];

async function checkOutput(context: CheckContext, name: EndpointName): Promise<void> {
  if (findAnswers(context, name).length === 0) await provoke(context, name);
  const answers = findAnswers(context, name);
  if (answers.length === 0) throw new NotRun('skipped', 'No such answer was given.');
  for (const answer of answers) {
    const violations = findViolations(ENDPOINTS[name].output, answer.json, outputPointer(name));
    if (violations.length === 0) continue;
    throw new CheckFailure({
      expected: `an answer that fits ${outputPointer(name)} of openapi.json`,
      received: `${violations.length} ${violations.length === 1 ? 'field that does' : 'fields that do'} not`,
      advice:
        'Relay Stripe’s objects whole and unchanged: amounts as integers, tons as decimal strings, times as Unix seconds.',
      answer,
      violations,
    });
  }
}

function findAnswers({ backend }: CheckContext, name: EndpointName): Answer[] {
  return backend.answers.filter(({ endpoint, status }) => endpoint === name && status === 200);
}

/** Makes an answer to look at, where no check before this one has. */
async function provoke({ backend, fixtures, level }: CheckContext, name: EndpointName): Promise<void> {
  const isProbe = level === 'relay';
  if (name === 'getProduct' || name === 'getSupplier') {
    const list = await backend.call(name === 'getProduct' ? 'listProducts' : 'listSuppliers', { isProbe });
    const [id] = idsOf(list.json) ?? [];
    if (id !== undefined) await backend.call(name, { id, isProbe });
  } else if (ENDPOINTS[name].path.startsWith('/orders')) {
    const { id } = await fixtures.firstOrder();
    if (name !== 'createOrder') await backend.call(name, { id, body: { beneficiary: null } });
  } else {
    await backend.call(name, { isProbe });
  }
}

async function checkErrors({ backend, level }: CheckContext): Promise<void> {
  await backend.call('getOrder', { id: 'conformance_none' });
  for (const answer of backend.answers.filter(({ status, isProbe }) => status >= 400 && !isProbe)) {
    if (level === 'full') ensureProblem(answer);
    else ensureReadable(answer);
  }
}

function ensureProblem(answer: Answer): void {
  const contentType = answer.headers.get('content-type') ?? 'no content type';
  const advice =
    'Let every failure leave through one door that writes RFC 9457 problem+json, those of your framework included.';
  ensure(contentType.startsWith(PROBLEM_CONTENT_TYPE), {
    expected: `the content type ${PROBLEM_CONTENT_TYPE}`,
    received: contentType,
    advice,
    answer,
  });
  const violations = findViolations(problemSchema, answer.json, PROBLEM_POINTER);
  ensure(violations.length === 0 && at(answer.json, 'status') === answer.status, {
    expected: `a problem that fits ${PROBLEM_POINTER} of openapi.json, with the status ${answer.status}`,
    received: violations.length === 0 ? `status ${String(at(answer.json, 'status'))}` : 'one that does not',
    advice,
    answer,
    violations,
  });
}

/** What the client makes sense of: a code, or what Stripe says. */
function ensureReadable(answer: Answer): void {
  const error = at(answer.json, 'error');
  const isStripes = isRecord(error) && [error['type'], error['code'], error['message']].some(isText);
  ensure(isStripes || isText(at(answer.json, 'code')), {
    expected: 'Stripe’s envelope { "error": { "type", "code", "message" } }, or a problem with a code',
    received: answer.json === undefined ? 'no JSON' : 'neither',
    advice: 'Pass the body of Stripe’s error on with its status, and answer your own refusals in the same form.',
    answer,
  });
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

async function checkRequestIds({ backend }: CheckContext): Promise<void> {
  await backend.call('getOrder', { id: 'conformance_none' });
  const seen = new Set<string>();
  for (const answer of backend.answers) {
    const id = answer.headers.get('request-id') ?? '';
    const isOwn = id !== '' && !seen.has(id);
    const named = at(answer.json, 'request_id') ?? id;
    ensure(isOwn && named === id, {
      expected: 'a Request-Id of its own, the same as request_id in a problem',
      received: `Request-Id ${id || 'missing'}${named === id ? '' : `, request_id ${JSON.stringify(named)}`}`,
      advice:
        'Make an id for each request, send it in the header Request-Id, and log it: it is what a buyer can quote to you.',
      answer,
    });
    seen.add(id);
  }
}

async function checkCacheControl({ backend }: CheckContext): Promise<void> {
  await backend.call('listOrders');
  for (const answer of backend.answers.filter(({ endpoint }) => endpoint !== null)) {
    const cacheControl = answer.headers.get('cache-control') ?? '';
    ensure(/\b(?:no-store|private)\b/.test(cacheControl), {
      expected: 'Cache-Control: no-store, private',
      received: cacheControl || 'none',
      advice: 'Keep shared caches away: what one caller may see is not for the next.',
      answer,
    });
  }
}

const SECRETS = /\b(?:sk|rk)_(?:test|live)_\w{4,}|\bwhsec_\w{4,}/;

async function checkSecrets({ backend }: CheckContext): Promise<void> {
  await backend.call('getOrder', { id: 'conformance_none' });
  for (const answer of backend.answers) {
    const isLeak = SECRETS.test(answer.text) || SECRETS.test([...answer.headers.values()].join('\n'));
    // The answer itself stays out of the report, which may end up in a log.
    ensure(!isLeak, {
      expected: 'no secret in any answer',
      received: `one in the answer to ${answer.request.method} ${answer.request.path}`,
      advice: 'Take it out, and roll the key in Stripe’s Dashboard: it has been seen.',
    });
  }
}
