import { commands } from 'vitest/browser';
import { createOfftakeClient } from '../createOfftakeClient.js';
import { checkContract, type ContractBreach } from '../development/checkContract.js';

interface PlainRequest {
  url: string;
  method: string;
  headers: [name: string, value: string][];
  body: string;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    startExampleBackend: (file: string) => Promise<{ baseUrl: string; stripeUrl: string; token: string } | null>;
    stopExampleBackend: (baseUrl: string) => Promise<void>;
    sendFromNode: (
      request: PlainRequest,
    ) => Promise<{ status: number; headers: [name: string, value: string][]; body: string }>;
  }
}

/** A client of one of the backends in docs/backends, which runs as a process of its own; null where it cannot run. */
export async function openExampleBackend(file: string) {
  const backend = await commands.startExampleBackend(file);
  if (!backend) return null;
  const { baseUrl, stripeUrl, token } = backend;
  const breaches: ContractBreach[] = [];
  let lost = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await send(request);
    if (request.method === 'GET' || lost === 0) return response;
    lost -= 1;
    throw new TypeError('Failed to fetch');
  };
  const createClient = (authorization: string) =>
    createOfftakeClient({
      baseUrl,
      fetch,
      headers: { authorization },
      onAnswer: checkContract({ onBreach: (breach) => breaches.push(breach) }),
    });
  return {
    client: createClient(`Bearer ${token}`),
    stranger: createClient('Bearer wrong'),
    /** What of its answers has broken the contract. */
    breaches,
    /** Loses the answer to the next write, which is carried out. */
    loseNextAnswer: () => void (lost += 1),
    addBalance: (cents: number) => control(stripeUrl, '/balance', { currency: 'usd', add: cents }),
    countOrders: async () => {
      const headers = { authorization: 'Bearer sk_test_browser' };
      const list: unknown = await (await send(new Request(`${stripeUrl}/v1/climate/orders`, { headers }))).json();
      return (list as { data: unknown[] }).data.length;
    },
    close: () => commands.stopExampleBackend(baseUrl),
  };
}

async function send(request: Request): Promise<Response> {
  const { url, method, headers } = request;
  const answer = await commands.sendFromNode({ url, method, headers: [...headers], body: await request.text() });
  return new Response(answer.body, { status: answer.status, headers: answer.headers });
}

async function control(stripeUrl: string, path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const url = `${stripeUrl}/_emulator/api${path}`;
  const response = await send(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }));
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
}
