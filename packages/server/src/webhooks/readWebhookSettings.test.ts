import { describe, expect, it } from 'vitest';
import { readWebhookSettings } from './readWebhookSettings.js';
import type { WebhookOptions } from './WebhookOptions.js';

const now = () => 1_000;

describe('the options of events', () => {
  it('have defaults', () => {
    expect(readWebhookSettings({}, now)).toMatchObject({ secrets: [], stripeAccount: null, now, catchUpSeconds: 900 });
  });

  it('take one secret or several', () => {
    expect(readWebhookSettings({ webhookSecret: 'whsec_a' }, now).secrets).toEqual(['whsec_a']);
    expect(readWebhookSettings({ webhookSecret: ['whsec_a', 'whsec_b'] }, now).secrets).toEqual(['whsec_a', 'whsec_b']);
  });

  it.each([
    ['an empty secret', { webhookSecret: '' }, 'webhookSecret'],
    ['no secret in a list', { webhookSecret: [] }, 'webhookSecret'],
    ['a secret with a line break', { webhookSecret: 'whsec_a\n' }, 'webhookSecret'],
    ['a key in the place of a secret', { webhookSecret: 'sk_test_secret123' }, 'webhookSecret'],
    ['something else beside a secret', { webhookSecret: ['whsec_a', 7] }, 'webhookSecret'],
    ['an account that is none', { stripeAccount: 'Shop' }, 'stripeAccount'],
    ['an empty account', { stripeAccount: '' }, 'stripeAccount'],
    ['a time to catch up that is none', { eventCatchUpSeconds: -1 }, 'eventCatchUpSeconds'],
    ['a time to catch up that is too long', { eventCatchUpSeconds: 86_401 }, 'eventCatchUpSeconds'],
  ])('refuse %s, and keep secrets to themselves', (_name, change, option) => {
    // As JavaScript would hand it over.
    const options: WebhookOptions = JSON.parse(JSON.stringify(change));
    expect(() => readWebhookSettings(options, now)).toThrow(TypeError);
    expect(() => readWebhookSettings(options, now)).toThrow(option);
    expect(() => readWebhookSettings(options, now)).not.toThrow('secret123');
  });
});
