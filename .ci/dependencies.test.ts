import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readPublicManifests } from './readPublicManifests.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const decision = readFileSync(join(root, 'docs/decisions/028-dependencies.md'), 'utf8');

/** What the decision names for a package: the first column of the table below its heading. */
function explained(name: string): string[] {
  const section = decision.split(/^### /m).find((text) => text.startsWith(`${name}\n`)) ?? '';
  return [...section.matchAll(/^\| `(.+?)` /gm)].map(([, dependency = '']) => dependency);
}

it.each(readPublicManifests())(
  'the decision says why $name has each of its dependencies, and no others',
  (manifest) => {
    const { name, dependencies = {}, peerDependencies = {} } = manifest;
    const has = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
    expect(explained(name).toSorted()).toEqual(has.toSorted());
  },
);
