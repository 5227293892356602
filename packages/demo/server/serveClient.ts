import type { Context, Handler } from 'hono';
import { matchPage } from '../shared/pages.js';
import type { ClientFile } from './readClientFiles.js';
import { readSession, startSession } from './session.js';

/** Vite puts a hash of the content into the names of these, so they never change. */
const HASHED = /^\/assets\//;

/** Serves the files of the front, and its one HTML page at the address of every page. */
export function serveClient(files: ReadonlyMap<string, ClientFile>): Handler {
  return (context) => {
    const { path } = context.req;
    const file = path === '/index.html' ? undefined : files.get(path);
    if (file) return sendFile(context, file, HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    const page = files.get('/index.html');
    if (!page || !acceptsHtml(context)) return context.text('Not found', 404);
    if (!readSession(context.req.raw)) context.header('set-cookie', startSession());
    return sendFile(context, page, 'private, no-cache', matchPage(path) ? 200 : 404);
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
