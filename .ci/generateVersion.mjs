import { readFileSync, writeFileSync } from 'node:fs';

// Writes the version of @offtake/hooks where its code can say it; a test of hooks finds it stale.

const folder = new URL('../packages/hooks/', import.meta.url);
/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
const file = new URL('src/version.ts', folder);
const text = readFileSync(file, 'utf8');
writeFileSync(
  file,
  text.replace(/'.*'/, () => `'${version}'`),
);
