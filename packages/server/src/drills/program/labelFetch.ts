/** The ids of Stripe's objects, which are others each time. */
const IDS = /\/(?:climorder|climsku|cs|in|tu|pi|cus|ch|re|evt)_\w+/g;

/** A `fetch` whose every call to Stripe is a step of its own, before it and after its answer has come. */
export function labelFetch(
  step: (label: string) => void,
  { losesKeys = false }: { losesKeys?: boolean | undefined } = {},
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (losesKeys) request.headers.delete('idempotency-key');
    const label = `${request.method} ${new URL(request.url).pathname.replaceAll(IDS, '/{id}')}`;
    step(`before ${label}`);
    const answer = await fetch(request);
    const body = await answer.arrayBuffer();
    step(`after ${label}`);
    return new Response(body, { status: answer.status, headers: answer.headers });
  };
}
