import { describe, expect, it } from 'vitest';
import { createEvent, SECRET, startWebhooks, type WebhookServer } from '../testSupport/startWebhooks.js';

const HOUR_SECONDS = 3_600;

/** What is refused leaves no trace, and always in the same words. */
const REFUSED = {
  status: 400,
  code: 'invalid_request',
  detail: 'This is no event that Stripe signed for this endpoint.',
  kept: null,
};

async function outcomeOf(server: WebhookServer, answer: Promise<Response>) {
  const response = await answer;
  const { code, detail }: { code: string; detail: string } = await response.json();
  return { status: response.status, code, detail, kept: await server.store.inbox.find('evt_1') };
}

describe('row 11: a forged event is refused, nothing is stored, and nothing is said of why', () => {
  const body = JSON.stringify(createEvent());

  it('when any byte of the body is another', { timeout: 60_000 }, async () => {
    const server = startWebhooks();
    const signature = await server.sign(body);
    const bytes = new TextEncoder().encode(body);
    for (let index = 0; index < bytes.length; index += 1) {
      for (const flip of [0x01, 0x20, 0x80]) {
        const forged = bytes.slice();
        forged[index] = (forged[index] ?? 0) ^ flip;
        expect(await outcomeOf(server, server.post(forged, signature))).toEqual(REFUSED);
      }
    }
    expect((await server.post(bytes, signature)).status).toBe(200);
  });

  it('when any byte of the header is another', async () => {
    const server = startWebhooks();
    const signature = await server.sign(body);
    for (let index = 0; index < signature.length; index += 1) {
      for (const letter of ['0', 'f', ',', '=', 't', ' '].filter((other) => other !== signature[index])) {
        const forged = signature.slice(0, index) + letter + signature.slice(index + 1);
        expect(await outcomeOf(server, server.post(body, forged))).toEqual(REFUSED);
      }
    }
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -1)],
    ['with more behind it', (text: string) => `${text} `],
    ['with a mark before it that texts lose', (text: string) => `\u{FEFF}${text}`],
    ['empty', () => ''],
  ])('when the body is %s', async (_name, change) => {
    const server = startWebhooks();
    expect(await outcomeOf(server, server.post(change(body), await server.sign(body)))).toEqual(REFUSED);
  });

  it('when a broken character stands where another broken one stood', async () => {
    const server = startWebhooks();
    const withMark = body.replace('none', '\u{FFFD}');
    const bytes = new TextEncoder().encode(withMark);
    const signature = await server.sign(withMark);
    const position = bytes.indexOf(0xef);
    const forged = Uint8Array.from([...bytes.slice(0, position), 0xff, ...bytes.slice(position + 3)]);
    expect(await outcomeOf(server, server.post(forged, signature))).toEqual(REFUSED);
  });

  it('with another secret, another scheme, or no header', async () => {
    const server = startWebhooks();
    const ofScheme = (scheme: string) => server.sign(body, { scheme });
    expect(await outcomeOf(server, server.post(body, await server.sign(body, { secret: 'whsec_other' })))).toEqual(
      REFUSED,
    );
    expect(await outcomeOf(server, server.post(body, await ofScheme('v0')))).toEqual(REFUSED);
    expect(await outcomeOf(server, server.post(body, await ofScheme('v2')))).toEqual(REFUSED);
    expect(await outcomeOf(server, server.post(body))).toEqual(REFUSED);
    expect(await outcomeOf(server, server.post(body, ''))).toEqual(REFUSED);
    expect(await outcomeOf(server, server.post(body, `t=${server.emulator.clock.now()}`))).toEqual(REFUSED);
    expect(await outcomeOf(server, server.post(body, `t=1,${await ofScheme('v1')}`))).toEqual(REFUSED);
  });

  it('when Stripe signed it, but it is no event', async () => {
    const server = startWebhooks();
    for (const text of ['{', '[]', 'null', '{"object":"event"}', '{"id":"evt_1","object":"v2.core.event"}']) {
      expect(await outcomeOf(server, server.post(text, await server.sign(text)))).toEqual(REFUSED);
    }
  });

  it('and the log says so without the secret', async () => {
    const server = startWebhooks();
    await server.post(body, await server.sign(body, { secret: 'whsec_other' }));
    expect(server.logged).toHaveLength(1);
    expect(server.logged[0]).toContain('No secret of webhookSecret signed this body');
    expect(server.logged[0]).not.toContain(SECRET);
  });
});

describe('row 11: while a secret is rolled', () => {
  it('both secrets are good, and the old one alone is not once it is taken out', async () => {
    const both = startWebhooks({ handler: { webhookSecret: ['whsec_second', SECRET] } });
    expect(await both.send(createEvent())).toBe(200);
    expect(await both.send(createEvent({ id: 'evt_2' }), { secret: 'whsec_second' })).toBe(200);
    const after = startWebhooks({ handler: { webhookSecret: 'whsec_second' } });
    expect(await after.send(createEvent())).toBe(400);
  });

  it('a delivery with two signatures is good for either secret', async () => {
    for (const webhookSecret of [SECRET, 'whsec_second']) {
      const server = startWebhooks({ handler: { webhookSecret } });
      const [endpoint] = server.emulator.webhooks.listEndpoints();
      server.emulator.webhooks.roll(endpoint?.id ?? '', { secret: 'whsec_second', overlapSeconds: HOUR_SECONDS });
      await server.order();
      await server.settle();
      expect(server.sent.map(({ status }) => status)).toEqual([200]);
    }
  });
});

describe('row 12: a captured event', () => {
  it.each([
    [0, 200],
    [300, 200],
    [301, 400],
    [600, 400],
    [-60, 200],
    [-61, 400],
    [-86_400, 400],
  ])('that was signed %i seconds ago is answered with %i', async (age, status) => {
    const server = startWebhooks();
    expect(await server.send(createEvent(), { at: server.emulator.clock.now() - age })).toBe(status);
    expect((await server.store.inbox.find('evt_1')) !== null).toBe(status === 200);
  });

  it('is worked on once when it is replayed within five minutes', async () => {
    const server = startWebhooks();
    await server.order();
    await server.settle();
    const [delivery] = server.sent;
    if (!delivery) throw new Error('Nothing was delivered.');
    let reads = 0;
    server.link.intercept = (request, next) => {
      reads += 1;
      return next(request);
    };
    server.emulator.clock.advance(240);
    expect((await server.post(delivery.body, delivery.signature)).status).toBe(200);
    await server.settle();
    expect(reads).toBe(0);
    server.emulator.clock.advance(360);
    expect((await server.post(delivery.body, delivery.signature)).status).toBe(400);
  });

  it('is judged by the sender’s clock where that is another than the handler’s', async () => {
    const server = startWebhooks({ emulator: { signatureClock: 'source', now: () => 2_000 } });
    server.emulator.clock.advance(86_400);
    await server.order();
    await server.settle();
    expect(server.sent.map(({ status }) => status)).toEqual([400]);
    const told = startWebhooks({
      emulator: { signatureClock: 'source', now: () => 2_000 },
      handler: { webhookNow: () => 2_000 },
    });
    told.emulator.clock.advance(86_400);
    await told.order();
    await told.settle();
    expect(told.sent.map(({ status }) => status)).toEqual([200]);
  });
});
