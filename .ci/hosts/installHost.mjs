import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from '../runCommand.mjs';
import { runInHost } from './runInHost.mjs';

/**
 * Copies an app into the host's folder and installs what it depends on, with our packages from their tarballs.
 *
 * @param {import('../hosts.mjs').Host} host
 * @param {{ app: string, versions?: Record<string, string> }} options `app` is a folder; `versions` replaces what its
 *   manifest says of others' packages.
 */
export async function installHost({ folder, packages }, { app, versions = {} }) {
  cpSync(app, folder, { recursive: true });
  const path = join(folder, 'package.json');
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  const tarballs = Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const named = Object.fromEntries(
    Object.keys(dependencies).map((name) => [name, tarballs[name] ?? dependencies[name]]),
  );
  writeFileSync(path, JSON.stringify({ ...manifest, dependencies: { ...named, ...versions } }, null, 2));
  // Ours depend on each other by a version that no registry has yet. JSON is YAML too.
  const settings = { overrides: tarballs, strictDepBuilds: false, autoInstallPeers: false };
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), JSON.stringify(settings));
  await runInHost(folder, pnpm('install', '--prefer-offline', '--no-frozen-lockfile'));
}
