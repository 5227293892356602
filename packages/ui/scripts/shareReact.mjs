// Has the built files take React from one of them, and not each from the package: there are bundlers that keep an
// import of another package for each file that has one, 180 times here. Sources stay as they are. Runs after tsc.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const built = new URL('../dist/', import.meta.url);
const IMPORT = /^import \{(.*)\} from '(?:react|#internals\/react)';$/gm;
const names = new Set();

for (const path of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
  if (path.endsWith('.js')) takeFromOne(new URL(path, built));
}
writeFileSync(
  new URL('internals/react.js', built),
  `// What of React the other files use.\nexport { ${[...names].toSorted((a, b) => a.localeCompare(b)).join(', ')} } from 'react';\n`,
);

/** @param {URL} file */
function takeFromOne(file) {
  const text = readFileSync(file, 'utf8');
  const shared = text.replaceAll(IMPORT, (_import, /** @type {string} */ list) => {
    for (const [, name] of list.matchAll(/(\w+)(?: as \w+)?/g)) names.add(name);
    return `import {${list}} from '#internals/react';`;
  });
  if (shared !== text) writeFileSync(file, shared);
}
