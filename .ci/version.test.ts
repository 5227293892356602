import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runCommand } from './runCommand.mjs';

const root = join(import.meta.dirname, '..');
const TIMEOUT_MS = 120_000;

it.each([
  ['0.0.0', 'minor', '0.1.0'],
  ['0.1.0', 'minor', '0.2.0'],
  ['0.2.0', 'patch', '0.2.1'],
  ['0.2.1', 'major', '1.0.0'],
])(
  'makes %s and a %s change %s in all public packages, peers of each other among them',
  async (before, kind, after) => {
    const folder = copyManifests(before);
    writeFileSync(join(folder, '.changeset/note.md'), `---\n'@offtake/hooks': ${kind}\n---\n\nA change.\n`);
    const command = [process.execPath, join(root, '.ci/version.mjs')];
    const { code, output } = await runCommand(command, { timeoutMs: TIMEOUT_MS, cwd: folder });
    expect(code, output).toBe(0);
    for (const path of manifests(folder)) {
      const [now, original] = [path, join(root, path.slice(folder.length))].map((each) => readFileSync(each, 'utf8'));
      const isPublic = !now?.includes('"private": true');
      expect(now, path).toBe(original?.replace(/"version": ".*?"/, `"version": "${isPublic ? after : before}"`));
    }
  },
  TIMEOUT_MS,
);

/** What Changesets reads of the repository, with all packages at one version. */
function copyManifests(version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'offtake-version-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of ['package.json', 'pnpm-workspace.yaml', '.changeset/config.json']) {
    cpSync(join(root, file), join(folder, file));
  }
  for (const path of manifests(root)) {
    const text = readFileSync(path, 'utf8').replace(/"version": ".*?"/, `"version": "${version}"`);
    const copy = join(folder, path.slice(root.length));
    mkdirSync(join(copy, '..'), { recursive: true });
    writeFileSync(copy, text);
  }
  return folder;
}

function manifests(folder: string): string[] {
  const packages = join(folder, 'packages');
  return readdirSync(packages).map((name) => join(packages, name, 'package.json'));
}
