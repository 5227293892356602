import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { readSettings } from './readSettings.js';
import { trustedHost } from './trustedHost.js';

function appOn(host: string): Hono {
  const app = new Hono();
  app.use(trustedHost(host));
  app.get('*', (context) => context.text('served'));
  return app;
}

const OWN_NAMES = ['localhost', '127.0.0.1', '127.255.255.254', '127.1', '[::1]'];

test.each(OWN_NAMES)('answers to %s, as only this computer can mean it', async (name) => {
  expect((await appOn('127.0.0.1').request(`http://${name}:4242/`)).status).toBe(200);
});

const POINTED_HERE = [
  'evil.example',
  '127.evil.example',
  '127.0.0.1.evil.example',
  '127.0.0.example',
  'localhost.evil',
];

test.each(POINTED_HERE)('does not answer to %s, which a website can point here', async (name) => {
  expect((await appOn('127.0.0.1').request(`http://${name}:4242/`)).status).toBe(421);
});

test('answers to every name where everyone may reach it', async () => {
  expect((await appOn('0.0.0.0').request('http://shop.example:4242/')).status).toBe(200);
});

test.each(['0.0.0.0', '127.evil.example'])('refuses a live key on %s, which others can reach', (host) => {
  expect(() => readSettings({ STRIPE_SECRET_KEY: 'sk_live_1', HOST: host })).toThrow('STRIPE_SECRET_KEY is a live key');
});
