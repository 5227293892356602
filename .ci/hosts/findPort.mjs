import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that is free now, for a server that cannot be asked which one it took. */
export async function findPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
