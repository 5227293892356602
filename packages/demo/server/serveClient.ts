import type { Context, Handler } from 'hono';
import { matchPage, SHIPPING_PATH } from '../shared/pages.js';
import type { ClientFile } from './readClientFiles.js';
import { readSession, startSession } from './session.js';

/** Vite puts a hash of the content into the names of these, so they never change. */
const HASHED = /^\/assets\//;

/** The desk's document is that of all its pages. */
const DESK = '/index.html';
const SHIPPING = '/shipping.html';

/** Serves the files of the front, and its two documents at the addresses of their pages. */
export function serveClient(files: ReadonlyMap<string, ClientFile>): Handler {
  return (context) => {
    const { path } = context.req;
    const file = path === DESK || path === SHIPPING ? undefined : files.get(path);
    if (file) return sendFile(context, file, HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    const isShipping = path === SHIPPING_PATH;
    const page = files.get(isShipping ? SHIPPING : DESK);
    if (!page || !acceptsHtml(context)) return context.text('Not found', 404);
    if (!readSession(context.req.raw)) context.header('set-cookie', startSession());
    return sendFile(context, page, 'private, no-cache', isShipping || matchPage(path) ? 200 : 404);
  };
}

function sendFile(context: Context, file: ClientFile, cacheControl: string, status: 200 | 404 = 200): Response {
  context.header('cache-control', cacheControl);
  context.header('etag', file.etag);
  context.header('vary', 'Accept-Encoding');
  if (status === 200 && context.req.header('if-none-match') === file.etag) return context.body(null, 304);
  context.header('content-type', file.contentType);
  const acceptsGzip = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
  const gzipped = acceptsGzip ? file.gzipped : null;
  if (gzipped) context.header('content-encoding', 'gzip');
  return context.body(gzipped ?? file.body, status);
}

function acceptsHtml(context: Context): boolean {
  return /text\/html|\*\/\*/.test(context.req.header('accept') ?? '*/*') && !HASHED.test(context.req.path);
}
