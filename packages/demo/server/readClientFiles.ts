import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file of the front, ready to be sent. */
export interface ClientFile {
  body: Uint8Array<ArrayBuffer>;
  /** The same compressed; null when that makes it no smaller. */
  gzipped: Uint8Array<ArrayBuffer> | null;
  contentType: string;
  etag: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Reads the built front into memory, by path.
 *
 * @throws {Error} when it has not been built.
 */
export async function readClientFiles(folder: string): Promise<ReadonlyMap<string, ClientFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(`The front is not built: there is no ${folder}. Run "pnpm --filter @offtake/demo build".`, {
      cause,
    });
  });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => [toUrlPath(folder, path), await readClientFile(path)] as const),
  );
  return new Map(files);
}

function toUrlPath(folder: string, path: string): string {
  return `/${relative(folder, path).split(sep).join('/')}`;
}

async function readClientFile(path: string): Promise<ClientFile> {
  const body = new Uint8Array(await readFile(path));
  const gzipped = new Uint8Array(gzipSync(body));
  return {
    body,
    gzipped: gzipped.length < body.length * 0.9 ? gzipped : null,
    contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`,
  };
}
