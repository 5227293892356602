import { spawnSync } from 'node:child_process';
import { argv, env, execPath, exit } from 'node:process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Compares the look of every component with the pictures that are kept of it; with --update, keeps the new ones.

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const pictures = argv.includes('--update') ? 'update' : 'compare';
const { status } = spawnSync(execPath, [vitest, 'run', '--project', 'gallery', 'gallery/pictures.test.ts'], {
  stdio: 'inherit',
  env: { ...env, OFFTAKE_PICTURES: pictures },
});
exit(status ?? 1);
