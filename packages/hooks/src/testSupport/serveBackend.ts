import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a backend answers to a request: JSON, a status with it, or whatever it writes itself. */
export type HandwrittenRoute = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * A backend written by hand, over HTTP on this machine. What it has no route for is 404, in words that are not JSON.
 */
export async function serveBackend(routes: Record<string, HandwrittenRoute>) {
  const server = createServer((request, response) => {
    const route = routes[`${request.method} ${new URL(request.url ?? '/', 'http://backend.test').pathname}`];
    const body = route?.(request, response);
    if (response.writableEnded) return;
    if (!route) response.writeHead(404).end('Not found');
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The backend listens on no port.');
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
