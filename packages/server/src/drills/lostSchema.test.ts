import { afterAll, describe, expect, it, vi } from 'vitest';
import { LEASE_SECONDS } from '../orders/orderMachine.js';
import { createShop } from './createShop.js';
import { startDrillGround } from './startDrillGround.js';
import { STORIES } from './stories.js';

// A process takes its time to start where others are at work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const ground = await startDrillGround();
afterAll(() => ground.end());

describe('row 32: a database that is deleted while it is used', () => {
  it.skipIf(!ground.postgres)(
    'costs time and no money: events and buyers who come again buy nothing twice',
    async () => {
      const stripe = await ground.startStripe();
      const { connectionString = '', stores } = ground.postgres ?? {};
      const schema = stores?.nextSchema() ?? '';
      const start = () => ground.startChild(stripe, { connectionString, schema });
      const shop = createShop({ start, stripe, hasTwin: false });
      await shop.instances.revive();
      for (const [index, story] of STORIES.entries()) await story.tell({ shop, stripe }, `key_${index}`);
      const before = stripe.emulator.orders.list().map(({ id }) => id);
      const bought = STORIES.filter((story) => story.bought === 1);
      expect(before).toHaveLength(bought.length);

      await stores?.query(`drop schema "${schema}" cascade`, []);
      shop.instances.first().kill('SIGKILL');
      await shop.instances.first().ended;
      await shop.instances.revive();
      for (const { id } of stripe.emulator.events.list().toReversed()) stripe.emulator.webhooks.resend(id);
      await stripe.emulator.webhooks.flush();
      for (let round = 0; round < 3; round += 1) {
        stripe.wait(LEASE_SECONDS);
        await shop.tick();
      }
      expect(stripe.emulator.orders.list().map(({ id }) => id)).toEqual(before);
      const { body } = await shop.send('/orders?limit=100');
      const listed = new Set(body.data.map(({ id }: { id: string }) => id));
      for (const [index, story] of STORIES.entries()) {
        if (story.bought === 1) expect(listed).toContain(shop.acknowledged.get(`key_${index}`));
      }
      expect(await shop.ask('/drill/left')).toEqual({ review: [], dead: [] });
      await shop.instances.stop();
      await stripe.close();
    },
  );
});
