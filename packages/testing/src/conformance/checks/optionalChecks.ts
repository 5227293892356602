import { ENDPOINTS, type EndpointName } from '@offtake/contract';
import { BOTH_LEVELS, RELAY_LEVEL, type Check, type CheckContext } from '../Check.js';
import { ensure } from '../expectations.js';
import { isNotOnOffer } from '../isNotOnOffer.js';
import { at } from '../json.js';

const OPTIONAL: EndpointName[] = ['getConfig', 'listSuppliers', 'getBalance'];

/** What a backend may lack, and how it says so: the interface then leaves it out. */
export const optionalChecks: Check[] = [
  ...OPTIONAL.map((name): Check => {
    const { path } = ENDPOINTS[name];
    return {
      name: `optional${path}`,
      title: `GET ${path} answers 404 or 405 when it is not on offer`,
      levels: RELAY_LEVEL,
      run: (context) => checkOptional(context, name),
    };
  }),
  {
    name: 'optional/events',
    title: 'GET /events is a stream of events, or answers 404 or 405',
    levels: BOTH_LEVELS,
    run: checkEvents,
  },
];

async function checkOptional({ backend }: CheckContext, name: EndpointName): Promise<void> {
  const answer = await backend.call(name, { isProbe: true });
  if (isNotOnOffer(answer)) return;
  const kind = ENDPOINTS[name].output.entries.object.literal;
  ensure(answer.status === 200 && at(answer.json, 'object') === kind, {
    expected: `404 or 405, or 200 and an object of the kind "${kind}"`,
    advice: 'Answer 404 for what you do not have. A page for every unknown path is taken for a broken backend.',
    answer,
  });
}

async function checkEvents({ backend }: CheckContext): Promise<void> {
  const answer = await backend.send({ method: 'GET', path: '/events', isProbe: true });
  const contentType = answer.headers.get('content-type') ?? '';
  const isStream = answer.status === 200 && contentType.startsWith('text/event-stream');
  ensure(isNotOnOffer(answer) || isStream, {
    expected: '404 or 405, or 200 and text/event-stream',
    received: `${answer.status} and ${contentType || 'no content type'}`,
    advice: 'Answer 404 when there are no events; the interface asks again from time to time instead.',
    answer,
  });
}
