// Writes the two stylesheets that are shipped, bundled and minified from one source, and the first one as a module for hosts
// that put it into a shadow tree themselves.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';

const source = new URL('../src/styles/', import.meta.url);
const target = new URL('../dist/', import.meta.url);

await mkdir(target, { recursive: true });
for (const name of ['styles.css', 'styles.layered.css']) {
  const { code } = bundle({ filename: fileURLToPath(new URL(name, source)), minify: true });
  await writeFile(new URL(name, target), code);
  if (name === 'styles.css') await writeModule(new TextDecoder().decode(code));
}

/** @param {string} css */
async function writeModule(css) {
  await writeFile(new URL('styles.js', target), `export const styles = ${JSON.stringify(css)};\n`);
  await copyFile(new URL('stylesText.d.ts', source), new URL('styles.d.ts', target));
}
