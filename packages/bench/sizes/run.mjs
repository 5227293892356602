import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { installPeers } from '../browser/installPeers.mjs';

// What our packages add to an app beside those of others in the same role: pnpm --filter @offtake/bench sizes, after a
// build. Minified and gzipped, without React; parts that are loaded later do not count, for anybody. 1 kB = 1,024
// bytes.

const OURS = join(import.meta.dirname, '..');
const PEERS = join(import.meta.dirname, 'peers');
const REACT = ['react', 'react/*', 'react-dom', 'react-dom/*', 'next', 'next/*', '@tanstack/react-router'];

const ROLES = [
  {
    role: 'hooks: a provider and one thing to read',
    contenders: [
      ours('@offtake/hooks', "export { OfftakeProvider, useOrders } from '@offtake/hooks'"),
      peer('@uploadthing/react', "export { generateReactHelpers } from '@uploadthing/react'"),
      peer('better-auth/react', "export { createAuthClient } from 'better-auth/react'"),
      peer('@knocklabs/react-core', "export { KnockProvider, useNotifications } from '@knocklabs/react-core'"),
      peer('@clerk/react', "export { ClerkProvider, useUser } from '@clerk/react'"),
      peer('@liveblocks/react', "export { LiveblocksProvider, useInboxNotifications } from '@liveblocks/react'"),
    ],
  },
  {
    role: 'hooks: everything',
    contenders: [
      ours('@offtake/hooks', "export * from '@offtake/hooks'"),
      peer('@knocklabs/react-core', "export * from '@knocklabs/react-core'"),
      peer('@clerk/react', "export * from '@clerk/react'"),
      peer('@liveblocks/react', "export * from '@liveblocks/react'"),
    ],
  },
  {
    role: 'components: one',
    contenders: [
      ours('OrderStatusTimeline', "export { OrderStatusTimeline } from '@offtake/ui'"),
      peer('uploadthing UploadButton', "export { UploadButton } from '@uploadthing/react'"),
      peer('Liveblocks InboxNotification', "export { InboxNotification } from '@liveblocks/react-ui'"),
      peer('Knock UnseenBadge', "export { UnseenBadge } from '@knocklabs/react'"),
    ],
  },
  {
    role: 'components: everything, with hooks',
    contenders: [
      ours('@offtake/ui', "export * from '@offtake/ui'; export * from '@offtake/hooks'"),
      peer('@uploadthing/react', "export * from '@uploadthing/react'"),
      peer('@liveblocks/react-ui', "export * from '@liveblocks/react-ui'; export * as hooks from '@liveblocks/react'"),
      peer('@knocklabs/react', "export * from '@knocklabs/react'"),
    ],
  },
  {
    role: 'server, without the SDK of the service behind it',
    contenders: [
      { ...ours('@offtake/server', "export * from '@offtake/server'"), isNode: true },
      { ...peer('uploadthing/server', "export { createRouteHandler } from 'uploadthing/server'"), isNode: true },
      { ...peer('better-auth', "export { betterAuth } from 'better-auth'"), isNode: true },
    ],
  },
];

installPeers(PEERS);
for (const { role, contenders } of ROLES) {
  console.log(`\n${role}`);
  const first = await weigh(contenders[0]);
  for (const contender of contenders) {
    const bytes = await weigh(contender);
    const ratio = `${(bytes / first).toFixed(2)} ×`.padStart(9);
    console.log(
      `${contender.name.padEnd(34)}${(bytes / 1_024).toFixed(1).padStart(8)} kB${ratio}  ${versionOf(contender)}`,
    );
  }
}

function ours(name, code) {
  return { name, code, folder: OURS };
}

function peer(name, code) {
  const [, specifier] = /from '((?:@[^/']+\/)?[^/']+)/.exec(code);
  return { name, code, folder: PEERS, specifier };
}

/** Which of a peer is measured; it is there once the peers are installed. */
function versionOf({ specifier }) {
  if (specifier === undefined) return '';
  const require = createRequire(join(PEERS, 'package.json'));
  return require(join(PEERS, 'node_modules', specifier, 'package.json')).version;
}

/** Bytes of what is loaded at once. */
async function weigh({ code, folder, isNode = false }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: '/out',
    format: 'esm',
    target: 'es2022',
    platform: isNode ? 'node' : 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: [...REACT, 'stripe', '@electric-sql/pglite'],
    loader: { '.css': 'empty' },
    logLevel: 'silent',
  });
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [path.split('/').at(-1), output]));
  const entry = [...outputs].find(([, { entryPoint }]) => entryPoint === '<stdin>')[0];
  const loaded = new Set();
  const load = (name) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const { path, kind, external } of outputs.get(name).imports) {
      if (kind === 'import-statement' && !external) load(path.split('/').at(-1));
    }
  };
  load(entry);
  const files = outputFiles.filter(({ path }) => loaded.has(path.split('/').at(-1)));
  return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}
