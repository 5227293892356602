import { createOfftakeClient } from '@offtake/hooks';
import { createConfigFixture, STACK_NOW } from '@offtake/testing';
import { PRODUCTS } from './draft.js';

/** A client of a backend that offers the products, and answers nothing else: nothing is asked while one types. */
export function startBackend() {
  const answers = {
    '/config': createConfigFixture(),
    '/products': { object: 'list', url: '/products', has_more: false, data: PRODUCTS },
  };
  return createOfftakeClient({
    baseUrl: 'http://form.test/api',
    now: () => STACK_NOW * 1_000,
    fetch: async (input, init) => {
      const path = new URL(new Request(input, init).url).pathname.slice('/api'.length);
      const answer = answers[path];
      return answer ? Response.json(answer) : Response.json({ code: 'not_found' }, { status: 404 });
    },
  });
}
