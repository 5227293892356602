import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { componentOf } from './componentOf.js';
import type { RenderedStory } from './Rendering.js';

/** Any path will do: nothing in the page says where it is mounted. */
const BASE_PATH = '/any/sub/path/';

/** Nothing but files of our own; nothing inline, nothing made from text, and no call to any backend. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

const CONTAINER = '<div id="story"></div>';

/** A running gallery. */
export interface GalleryServer {
  /** Address of the gallery, with a slash at its end. */
  url: string;
  stop: () => void;
}

/**
 * Serves the gallery under a strict content security policy: `index.html`, and `rendered.html?component=…` with
 * what a server has rendered of its stories.
 */
export async function serveGallery(pageDir: string, rendered: readonly RenderedStory[]): Promise<GalleryServer> {
  const index = await readFile(join(pageDir, 'index.html'), 'utf8');
  const server = createServer((request, response) => void answer(request, response));

  async function answer({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(url, 'http://gallery');
    const path = pathname.startsWith(BASE_PATH) ? pathname.slice(BASE_PATH.length) : null;
    const component = searchParams.get('component') ?? '';
    const body =
      path === 'rendered.html'
        ? index.replace(CONTAINER, () => renderPage(rendered.filter(({ id }) => componentOf(id) === component)))
        : path !== null && (await readFile(join(pageDir, normalize(`/${path}`))).catch(() => null));
    if (body === false || body === null) return void response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, {
      'content-type': CONTENT_TYPES[extname(pathname)] ?? 'application/octet-stream',
      'content-security-policy': CONTENT_SECURITY_POLICY,
    });
    response.end(body);
  }

  return { url: `http://127.0.0.1:${await listen(server)}${BASE_PATH}`, stop: () => void server.close() };
}

function renderPage(stories: readonly RenderedStory[]): string {
  return stories.map(({ id, markup }) => `<div data-story="${id}">${markup}</div>`).join('\n');
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(portOf(server.address())));
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server of the gallery has no port.');
  return address.port;
}
