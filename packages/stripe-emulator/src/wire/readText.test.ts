import { describe, expect, it } from 'vitest';
import { createStripeEmulator } from '../createStripeEmulator.js';

const MEBIBYTE = 1_048_576;
const AUTHORIZED = { authorization: 'Bearer sk_test_123', 'content-type': 'application/x-www-form-urlencoded' };

function post(path: string, body: BodyInit) {
  const init = { method: 'POST', headers: AUTHORIZED, body, duplex: 'half' };
  return createStripeEmulator().fetch(new Request(`http://stripe.test${path}`, init));
}

/** A body that comes in parts and says nothing of its length. */
function streamOf(parts: number, onRead: () => void): ReadableStream<Uint8Array> {
  let left = parts;
  return new ReadableStream({
    pull(controller) {
      onRead();
      controller.enqueue(new Uint8Array(65_536).fill(97));
      left -= 1;
      if (left === 0) controller.close();
    },
  });
}

describe('a body', () => {
  it.each(['/v1/climate/orders', '/c/pay/cs_test_1', '/i/in_1'])(
    'of more than 1 MiB is refused at %s',
    async (path) => {
      const response = await post(path, 'a'.repeat(MEBIBYTE + 1));
      expect(response.status).toBe(413);
      expect(await response.text()).toContain('larger than 1048576 bytes');
    },
  );

  it('is not read to its end when it is too large', async () => {
    let reads = 0;
    const response = await post(
      '/v1/climate/orders',
      streamOf(1_000, () => (reads += 1)),
    );
    expect(response.status).toBe(413);
    expect(reads).toBeLessThan(30);
  });

  it('may be as large as 1 MiB, and what is unknown in it is said back in short', async () => {
    const response = await post('/v1/climate/orders', 'a'.repeat(MEBIBYTE));
    expect(response.status).toBe(400);
    expect((await response.text()).length).toBeLessThan(2_000);
  });
});
