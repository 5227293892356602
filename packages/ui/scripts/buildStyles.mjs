// Writes the two stylesheets that are shipped, bundled and minified from one source, and the first one as a module for hosts
// that put it into a shadow tree themselves.
import { mkdir, writeFile } from 'node:fs/promises';
import { bundleStyles } from './bundleStyles.mjs';

const target = new URL('../dist/', import.meta.url);

await mkdir(target, { recursive: true });
await writeFile(new URL('styles.css', target), bundleStyles('styles.css'));
await writeFile(new URL('styles.layered.css', target), bundleStyles('styles.layered.css'));
await writeModule(bundleStyles('styles.css'));

/** @param {string} css */
async function writeModule(css) {
  await writeFile(new URL('styles.js', target), `export const styles = ${JSON.stringify(css)};\n`);
  await writeFile(
    new URL('styles.d.ts', target),
    `/**
 * The stylesheet as text, for a shadow tree.
 *
 * @example
 * const sheet = new CSSStyleSheet();
 * sheet.replaceSync(styles);
 * shadowRoot.adoptedStyleSheets.push(sheet);
 */
export declare const styles: string;
`,
  );
}
