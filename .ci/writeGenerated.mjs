import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Writes a generated file that is committed; with `--check` on the command line only compares it, and fails.
 *
 * @param {URL} file
 * @param {string} text
 */
export function writeGenerated(file, text) {
  if (!argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${fileURLToPath(file)} is stale. Run \`npx -y pnpm@12 generate\` and commit the result.`);
    exit(1);
  }
}
