import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../../node_modules');

/**
 * The version of a package of others that the workspace is tested with, so that an app gets the same, which is at hand.
 *
 * @param {string} name
 * @returns {string}
 */
export function readVersion(name) {
  return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;
}
