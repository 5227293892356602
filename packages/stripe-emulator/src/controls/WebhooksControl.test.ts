import { describe, expect, it } from 'vitest';
import { startReceiver } from '../testSupport/startReceiver.js';

describe('an event', () => {
  it('is sent again to those who asked for it alone, unless one is named', async () => {
    const listening = 'https://host.example/listens';
    const account = startReceiver({
      webhooks: [
        { url: listening },
        { url: 'https://host.example/other', enabledEvents: ['climate.order.canceled'] },
        { url: 'https://host.example/thin', payload: 'thin' },
        { url: 'https://host.example/disabled' },
      ],
    });
    const { events, webhooks } = account.emulator;
    const idAt = (path: string) => webhooks.listEndpoints().find(({ url }) => url.endsWith(path))?.id ?? '';
    webhooks.updateEndpoint(idAt('disabled'), { isEnabled: false });
    await account.stripe.customers.create({ name: 'Ada' });
    await webhooks.flush();
    const [{ id } = { id: '' }] = events.list({ type: 'customer.created' });
    webhooks.resend(id);
    await webhooks.flush();
    expect(account.received.map(({ request }) => request.url)).toEqual([listening, listening]);
    expect(webhooks.deliveries(id)).toHaveLength(1);
    webhooks.resend(id, idAt('other'));
    await webhooks.flush();
    expect(account.received.at(-1)?.request.url).toContain('other');
    expect(() => webhooks.resend(id, idAt('thin'))).toThrow('There is no thin event of customer.created');
  });
});
