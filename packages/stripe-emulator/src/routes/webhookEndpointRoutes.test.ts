import { describe, expect, it } from 'vitest';
import { startAccount } from '../testSupport/startAccount.js';
import { order, startReceiver, verify } from '../testSupport/startReceiver.js';

describe('endpoints by the API', () => {
  it('are created with a secret that is told once, listed, changed and deleted', async () => {
    const account = startReceiver({ webhooks: [] });
    const { stripe } = account;
    const created = await stripe.webhookEndpoints.create({
      url: 'https://host.example/hook',
      enabled_events: ['climate.order.created'],
      description: 'Ours',
      metadata: { team: 'a' },
    });
    expect(created).toMatchObject({
      object: 'webhook_endpoint',
      status: 'enabled',
      secret: expect.stringMatching(/^whsec_/),
      enabled_events: ['climate.order.created'],
      metadata: { team: 'a' },
      application: null,
      api_version: null,
    });
    await order(account);
    await account.emulator.webhooks.flush();
    const [delivery] = account.received;
    if (!delivery) throw new Error('Nothing was delivered.');
    await verify(account, delivery, created.secret);
    const { secret: _secret, ...known } = created;
    expect({ ...(await stripe.webhookEndpoints.retrieve(created.id)) }).toEqual({ ...known });
    expect((await stripe.webhookEndpoints.list()).data).toEqual([known]);
    expect(await stripe.webhookEndpoints.update(created.id, { disabled: true, enabled_events: ['*'] })).toMatchObject({
      status: 'disabled',
      enabled_events: ['*'],
    });
    await order(account);
    await account.emulator.webhooks.flush();
    expect(account.received).toHaveLength(1);
    expect(await stripe.webhookEndpoints.del(created.id)).toEqual({
      id: created.id,
      object: 'webhook_endpoint',
      deleted: true,
    });
    await expect(stripe.webhookEndpoints.retrieve(created.id)).rejects.toMatchObject({ code: 'resource_missing' });
  });

  it.each(['ftp://host.example', 'host.example', 'https://user:word@host.example/', 'javascript:alert(1)'])(
    'are refused at %s',
    async (url) => {
      const { emulator, stripe } = startAccount();
      const refused = stripe.webhookEndpoints.create({ url, enabled_events: ['*'] });
      await expect(refused).rejects.toMatchObject({ statusCode: 400, code: 'url_invalid', param: 'url' });
      expect(() => emulator.webhooks.addEndpoint({ url })).toThrow(RangeError);
    },
  );
});
