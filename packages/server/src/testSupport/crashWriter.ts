import { Client } from 'pg';
import { writeUntilKilled } from '../store/conformance/crash.js';
import { pgliteStore } from '../store/pglite/pgliteStore.js';
import { postgresStore } from '../store/postgres/postgresStore.js';

// Run as a process of its own, to be killed: node crashWriter.mjs <writer> <store's place>

const [writer = '', place = '', schema = ''] = process.argv.slice(2);

if (place.startsWith('postgres')) {
  const client = new Client(place);
  await client.connect();
  await writeUntilKilled(postgresStore({ query: (text, params) => client.query(text, params), schema }), writer);
} else {
  const logger = { warn: () => {}, error: () => {} };
  await writeUntilKilled(await pgliteStore({ dataDir: place, env: {}, logger }), writer);
}
