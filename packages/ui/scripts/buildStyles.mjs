// Writes the two stylesheets that are shipped: bundled and minified, from one source.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';

const source = new URL('../src/styles/', import.meta.url);
const target = new URL('../dist/', import.meta.url);

await mkdir(target, { recursive: true });
for (const name of ['styles.css', 'styles.layered.css']) {
  const { code } = bundle({ filename: fileURLToPath(new URL(name, source)), minify: true });
  await writeFile(new URL(name, target), code);
}
