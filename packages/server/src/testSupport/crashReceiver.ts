import { writeSync } from 'node:fs';
import { stdout } from 'node:process';
import { pgliteStore } from '../store/pglite/pgliteStore.js';
import { createEvent, startWebhooks } from './startWebhooks.js';

// Run as a process of its own, to be killed: node crashReceiver.mjs <data directory> <round>

/** How many events arrive at the same time. */
const AT_ONCE = 4;

/** After so many it waits until they are worked on, so that it is killed before, during and after that. */
const PAUSE_AFTER = 5;

const [dataDir = '', round = ''] = process.argv.slice(2);
const logger = { warn: () => {}, error: () => {} };
const server = startWebhooks({ store: await pgliteStore({ dataDir, env: {}, logger }) });

/** Sends itself events for ever, and says on standard output which were acknowledged. */
async function receive(lane: number): Promise<never> {
  for (let number = 0; ; number += 1) {
    const id = `evt_${round}_${lane}_${number}`;
    if ((await server.send(createEvent({ id }))) === 200) writeSync(stdout.fd, `${id}\n`);
    if (number % PAUSE_AFTER === PAUSE_AFTER - 1) await server.context.background.settled();
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, (_, lane) => receive(lane)));
