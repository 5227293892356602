import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exit } from 'node:process';

/** Installs what is measured against. It has a lockfile of its own: nobody but a benchmark installs it. */
export function installPeers(folder = join(import.meta.dirname, '../peers')) {
  if (existsSync(join(folder, 'node_modules'))) return;
  console.log('installing what is measured against');
  // Not `npm ci`, which asks for packages of other platforms that a lockfile may leave out.
  const { status } = spawnSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) exit(1);
}
