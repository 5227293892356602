import { describe, expect, it } from 'vitest';
import type { Account } from '../testSupport/startAccount.js';
import { startReceiver, URL_OF_HOST } from '../testSupport/startReceiver.js';

describe('an empty secret, with which nothing can be signed,', () => {
  it.each<[string, (account: Account) => unknown]>([
    ['of a new endpoint', ({ emulator }) => emulator.webhooks.addEndpoint({ url: URL_OF_HOST, secret: '' })],
    ['that is rolled to', ({ emulator }) => emulator.webhooks.roll(endpointOf(emulator), { secret: '' })],
    ['among the options', () => startReceiver({ webhooks: [{ url: URL_OF_HOST, secret: '' }] })],
    [
      'of an endpoint that is there already',
      () => startReceiver({ webhooks: ['whsec_1', ''].map((secret) => ({ url: URL_OF_HOST, secret })) }),
    ],
  ])('%s is refused', (_, act) => {
    expect(() => act(startReceiver())).toThrow('A webhook secret is empty');
  });
});

function endpointOf({ webhooks }: Account['emulator']): string {
  return webhooks.listEndpoints()[0]?.id ?? '';
}
