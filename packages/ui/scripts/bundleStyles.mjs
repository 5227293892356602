import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';

const source = new URL('../src/styles/', import.meta.url);

/**
 * A stylesheet as it is shipped: with all that it imports, minified.
 *
 * @param {'styles.css' | 'styles.layered.css'} name
 * @returns {string}
 */
export function bundleStyles(name) {
  const { code } = bundle({ filename: fileURLToPath(new URL(name, source)), minify: true });
  return new TextDecoder().decode(code);
}
