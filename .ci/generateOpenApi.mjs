import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { createOpenApiDocument } from '../packages/contract/dist/openapi.js';

// Writes docs/openapi.json from the built contract; with --check only compares.

const file = new URL('../docs/openapi.json', import.meta.url);
const text = `${JSON.stringify(createOpenApiDocument(), null, 2)}\n`;

if (!argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('docs/openapi.json is stale. Run `npx -y pnpm@12 generate` and commit the result.');
  exit(1);
}
