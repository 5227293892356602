import { join } from 'node:path';
import { execPath } from 'node:process';
import { installHost } from './installHost.mjs';
import { readVersion } from './readVersion.mjs';
import { runInHost } from './runInHost.mjs';

const PINNED = [
  '@electric-sql/pglite',
  '@testing-library/dom',
  '@testing-library/react',
  'react',
  'react-dom',
  'stripe',
];

/**
 * Plain Node, without a bundler: orders from a module and from CommonJS, loads every entry both ways, and starts every
 * command.
 *
 * @param {import('../hosts.mjs').Host} host
 */
export async function playNode(host) {
  const versions = Object.fromEntries(PINNED.map((name) => [name, readVersion(name)]));
  await installHost(host, { app: join(import.meta.dirname, 'node'), versions });
  const { folder, packages } = host;
  for (const script of ['order.mjs', 'order.cjs']) {
    const said = await runInHost(folder, [execPath, script]);
    if (!said.includes('0.5 t confirmed')) throw new Error(`${script} says:\n${said}`);
  }
  const said = await runInHost(folder, [execPath, 'load.cjs', ...packages.flatMap(toModules)]);
  if (said !== '') throw new Error(`Loading says:\n${said}`);
  for (const command of packages.flatMap(({ commands }) => commands)) {
    await runInHost(folder, [join(folder, 'node_modules/.bin', command), '--help']);
  }
}

/** @param {import('../packPackages.mjs').PackedPackage} packed */
function toModules({ name, entries }) {
  return entries.filter((entry) => !/\.(?:css|json)$/.test(entry)).map((entry) => name + entry.slice(1));
}
