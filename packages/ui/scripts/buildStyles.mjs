// Writes the two stylesheets that are shipped, bundled and minified from one source, and the first one as a module for
// hosts that put it into a shadow tree themselves.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { bundleStyles } from './bundleStyles.mjs';

const source = new URL('../src/styles/', import.meta.url);
const target = new URL('../dist/', import.meta.url);

await mkdir(target, { recursive: true });
await writeFile(new URL('styles.css', target), bundleStyles('styles.css'));
await writeFile(new URL('styles.layered.css', target), bundleStyles('styles.layered.css'));
await writeModule(bundleStyles('styles.css'));

/** @param {string} css */
async function writeModule(css) {
  await writeFile(new URL('styles.js', target), `export const styles = ${JSON.stringify(css)};\n`);
  await copyFile(new URL('stylesText.d.ts', source), new URL('styles.d.ts', target));
}
