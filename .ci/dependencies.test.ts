import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const decision = readFileSync(join(root, 'docs/decisions/028-dependencies.md'), 'utf8');

interface Manifest {
  name: string;
  private?: boolean;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const manifests = readdirSync(join(root, 'packages'))
  .map((folder) => JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as Manifest)
  .filter((manifest) => !manifest.private);

/** What the decision names for a package: the first column of the table below its heading. */
function explained(name: string): string[] {
  const section = decision.split(/^### /m).find((text) => text.startsWith(`${name}\n`)) ?? '';
  return [...section.matchAll(/^\| `(.+?)` /gm)].map(([, dependency = '']) => dependency);
}

it.each(manifests)('the decision says why $name has each of its dependencies, and no others', (manifest) => {
  const { name, dependencies = {}, peerDependencies = {} } = manifest;
  const has = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
  expect(explained(name).toSorted()).toEqual(has.toSorted());
});
