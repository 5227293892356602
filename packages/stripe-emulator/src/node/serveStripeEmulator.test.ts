import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Stripe } from 'stripe';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { addEmptyOrder } from '../testSupport/addEmptyOrder.js';
import { Gate } from '../testSupport/Gate.js';
import { START_UNIX_SECONDS } from '../testSupport/startAccount.js';
import { runCli, type Terminal } from './runCli.js';
import {
  serveStripeEmulator,
  type ServedStripeEmulator,
  type ServeStripeEmulatorOptions,
} from './serveStripeEmulator.js';
import { StateFileError } from './StateFileError.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';

let directory = '';
let served: ServedStripeEmulator[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'stripe-emulator-'));
  served = [];
});

afterEach(async () => {
  await Promise.all(served.map(({ close }) => close()));
  await rm(directory, { recursive: true });
});

async function serve(options: ServeStripeEmulatorOptions = {}): Promise<ServedStripeEmulator> {
  const server = await serveStripeEmulator({ port: 0, ...options });
  served.push(server);
  return server;
}

/** `curl URL -u sk_test_123: -d …`. */
function curl(url: string, data: Record<string, string>): Promise<Response> {
  const authorization = `Basic ${btoa('sk_test_123:')}`;
  return fetch(url, { method: 'POST', headers: { authorization }, body: new URLSearchParams(data) });
}

describe('over HTTP', () => {
  it('answers the documented curl by amount', async () => {
    const { url } = await serve();
    const response = await curl(`${url}/v1/climate/orders`, { amount: '10000', currency: 'usd', product: PRODUCT });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'confirmed', amount_total: 10_000, metric_tons: '0.17' });
  });

  it('answers the documented curl by metric tons', async () => {
    const { url } = await serve();
    const response = await curl(`${url}/v1/climate/orders`, { metric_tons: '1', product: PRODUCT });
    expect(await response.json()).toMatchObject({ status: 'confirmed', amount_total: 56_650, metric_tons: '1' });
  });

  it('serves the official SDK over its own HTTP client', async () => {
    const { url } = await serve();
    const { hostname, port } = new URL(url);
    const stripe = new Stripe('sk_test_123', { host: hostname, port, protocol: 'http', telemetry: false });
    const order = await stripe.climate.orders.create({ product: PRODUCT, metric_tons: Stripe.Decimal.from('0.5') });
    expect((await stripe.climate.orders.cancel(order.id)).status).toBe('canceled');
    await expect(stripe.climate.orders.cancel(order.id)).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      statusCode: 400,
    });
    await expect(stripe.climate.orders.retrieve('climorder_none')).rejects.toMatchObject({ code: 'resource_missing' });
  });

  it('places the order of a client that hung up, and complains about nothing', async () => {
    const running = new Gate();
    const gate = new Gate();
    const complain = vi.spyOn(console, 'error');
    const { emulator, url } = await serve({
      onExecute: () => {
        running.open();
        return gate.passed;
      },
    });
    const placed = new Gate();
    emulator.onChange(placed.open);
    const client = new AbortController();
    const authorization = `Basic ${btoa('sk_test_123:')}`;
    const body = new URLSearchParams({ product: PRODUCT, metric_tons: '1' });
    const lost = fetch(`${url}/v1/climate/orders`, {
      method: 'POST',
      headers: { authorization },
      body,
      signal: client.signal,
    });
    await running.passed;
    client.abort();
    await expect(lost).rejects.toThrow('aborted');
    gate.open();
    await placed.passed;
    expect(emulator.orders.list()).toHaveLength(1);
    expect(complain).not.toHaveBeenCalled();
  });

  it('says which port is in use and what to do', async () => {
    const { url } = await serve();
    const port = Number(new URL(url).port);
    await expect(serveStripeEmulator({ port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is already in use.`);
  });
});

describe('a task that fails while nobody asks', () => {
  it('is told, and the emulator goes on', async () => {
    let now = START_UNIX_SECONDS;
    const told = new Gate();
    const complain = vi.spyOn(console, 'error').mockImplementation(() => told.open());
    onTestFinished(() => complain.mockRestore());
    const { url, emulator } = await serve({ now: () => now });
    addEmptyOrder(emulator, now + 60);
    now += 60;
    await told.passed;
    expect(complain).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('fell due'), expect.any(RangeError));
    expect((await curl(`${url}/v1/climate/orders`, { metric_tons: '1', product: PRODUCT })).status).toBe(200);
  });
});

describe('faults over HTTP', () => {
  it.each(['drop_before', 'drop_after'] as const)('%s closes the connection', async (kind) => {
    const { emulator, url } = await serve({ faults: [{ kind }] });
    const order = (): Promise<Response> => curl(`${url}/v1/climate/orders`, { amount: '10000', product: PRODUCT });
    await expect(order()).rejects.toThrow('fetch failed');
    expect(emulator.orders.list()).toHaveLength(kind === 'drop_after' ? 1 : 0);
    expect((await order()).status).toBe(200);
  });

  it('truncate breaks off in the middle of the answer', async () => {
    const { emulator, url } = await serve({ faults: [{ kind: 'truncate' }] });
    const response = await curl(`${url}/v1/climate/orders`, { amount: '10000', product: PRODUCT });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    expect(emulator.orders.list()).toHaveLength(1);
  });

  it('slow_drip answers whole in the end', async () => {
    const { url } = await serve({ faults: [{ kind: 'slow_drip', ms: 1 }] });
    const response = await curl(`${url}/v1/climate/orders`, { amount: '10000', product: PRODUCT });
    expect(await response.json()).toMatchObject({ status: 'confirmed' });
  });
});

describe('webhooks over HTTP', () => {
  it('reach a server, signed by the time of its clock though the clock of the emulator was moved', async () => {
    const stripe = new Stripe('sk_test_123');
    const received: Stripe.Event[] = [];
    const host = createAdaptorServer({
      fetch: async (request: Request) => {
        const signature = request.headers.get('stripe-signature') ?? '';
        received.push(await stripe.webhooks.constructEventAsync(await request.text(), signature, 'whsec_host'));
        return new Response(null, { status: 204 });
      },
    });
    await new Promise<void>((resolve) => void host.listen(0, '127.0.0.1', resolve));
    const address = host.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { emulator, url } = await serve({
      webhooks: [{ url: `http://127.0.0.1:${port}/hook`, secret: 'whsec_host' }],
    });
    emulator.clock.advance(-365 * 86_400);
    await curl(`${url}/v1/climate/orders`, { amount: '10000', product: PRODUCT });
    await emulator.webhooks.flush();
    expect(received).toMatchObject([{ type: 'climate.order.created' }]);
    expect(emulator.webhooks.deliveries()).toMatchObject([{ status: 'succeeded', attempts: [{ status: 204 }] }]);
    await new Promise((resolve) => void host.close(resolve));
  });
});

describe('the state file', () => {
  it('keeps orders, money and time over a restart, and leaves no other file', async () => {
    const stateFile = join(directory, 'new', 'state.json');
    const first = await serve({ stateFile });
    expect(first.isRestored).toBe(false);
    await curl(`${first.url}/v1/climate/orders`, { amount: '10000', product: PRODUCT });
    first.emulator.clock.advance(3600);
    await first.close();
    const second = await serve({ stateFile });
    expect(second.isRestored).toBe(true);
    expect(second.emulator.exportState()).toEqual(first.emulator.exportState());
    expect(await readdir(join(directory, 'new'))).toEqual(['state.json']);
  });

  it('is not written when nothing happens', async () => {
    const stateFile = join(directory, 'state.json');
    const { close } = await serve({ stateFile });
    await close();
    expect(await readdir(directory)).toEqual([]);
  });

  it.each(['', '{"version":1', '[]', '{"version":99}'])('is left alone when it holds %s', async (text) => {
    const stateFile = join(directory, 'state.json');
    await writeFile(stateFile, text);
    const failure = await serveStripeEmulator({ port: 0, stateFile }).catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(StateFileError);
    expect(String(failure)).toContain(`mv ${stateFile} ${stateFile}.broken`);
    expect(await readFile(stateFile, 'utf8')).toBe(text);
  });
});

describe('the command', () => {
  it('serves until it is stopped, and says where', async () => {
    const state = join(directory, 'state.json');
    const { code, printed, errors } = await run('--port', '0', '--state', state, '--start-time', '1800000000');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(printed).toMatch(/Stripe Climate emulator on http:\/\/127\.0\.0\.1:\d+/);
    expect(printed).toContain(state);
    expect(JSON.parse(await readFile(state, 'utf8'))).toMatchObject({ version: 2 });
  });

  it('shows its use and its version', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, printed: expect.stringContaining('--amount-excludes-fees') });
    expect(await run('--version')).toMatchObject({ code: 0, printed: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  });

  it('names the control page and where events go', async () => {
    const { printed } = await run(
      '--port',
      '0',
      '--webhook-url',
      'http://127.0.0.1:9/hook',
      '--webhook-secret',
      'whsec_1',
    );
    expect(printed).toMatch(/Control page: http:\/\/127\.0\.0\.1:\d+\/_emulator/);
    expect(printed).toContain('Events go to http://127.0.0.1:9/hook, signed with whsec_1');
  });

  it.each([
    ['--webhook-url', 'ftp://x'],
    ['--webhook-secret', 'whsec_alone'],
    ['--webhook-url', 'http://127.0.0.1:9/hook', '--webhook-secret', ''],
    ['--fault', 'explode'],
    ['--fault-mix', 'x'],
    ['--prot'],
    ['extra'],
    ['--port', 'x'],
    ['--port', '70000'],
    ['--start-time', '-1'],
    ['--start-time', '1800000000000'],
  ])('refuses %s as wrong use', async (...args) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toContain('--');
  });

  it('serves no more once it has failed', async () => {
    let url = '';
    const terminal: Terminal = {
      print: (line) => {
        url = /http:\S+/.exec(line)?.[0] ?? '';
        throw new Error('EPIPE');
      },
      printError: () => {},
      untilStopped: async () => {},
    };
    expect(await runCli(['--port', '0'], terminal)).toBe(1);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('fails with the reason when it cannot start', async () => {
    const state = join(directory, 'state.json');
    await writeFile(state, 'nonsense');
    expect(await run('--port', '0', '--state', state)).toMatchObject({
      code: 1,
      errors: expect.stringContaining(state),
    });
  });
});

async function run(...args: string[]): Promise<{ code: number; printed: string; errors: string }> {
  const printed: string[] = [];
  const errors: string[] = [];
  const terminal: Terminal = {
    print: (line) => void printed.push(line),
    printError: (line) => void errors.push(line),
    untilStopped: async () => {},
  };
  const code = await runCli(args, terminal);
  return { code, printed: printed.join('\n'), errors: errors.join('\n') };
}
