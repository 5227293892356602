import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { argv, env } from 'node:process';
import { SECTIONS } from './sections.mjs';

// Runs all benchmarks, one after another, and writes docs/benchmarks.md: pnpm --filter @offtake/bench report. With the
// names of sections only those are run anew, and the others stay as they are.

const ROOT = join(import.meta.dirname, '../..');
const FILE = join(ROOT, 'docs/benchmarks.md');
const GIGABYTE = 1024 ** 3;
const DATE = new Date().toISOString().slice(0, 10);

const wanted = argv.slice(2);
const before = readSections();
const parts = SECTIONS.map((section) => {
  const isWanted = wanted.length === 0 || wanted.includes(section.name);
  return isWanted ? writeSection(section) : (before.get(section.name) ?? '');
});

writeFileSync(
  FILE,
  `# Benchmarks

What Offtake costs beside what one would otherwise write or install. Baseline and peers run in the same run, in turn, so ratios
are what counts; absolute figures belong to one machine on one day. How each is measured is said in
[packages/bench](../packages/bench/README.md); the goals were set before anything was built.

${parts.filter((part) => part !== '').join('\n\n')}
`,
);

function writeSection({ name, title, command, environment = {}, goals, remarks }) {
  const [file, ...args] = command.split(' ');
  console.log(`${name}: ${command}`);
  const { status, stdout, stderr } = spawnSync(file, args, {
    cwd: ROOT,
    env: { ...env, ...environment, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} failed.\n${stdout}\n${stderr}`);
  const settings = Object.entries(environment).map(([key, value]) => `${key}=${value} `);
  return `<!-- ${name} -->

## ${title}

${goals.map((goal) => `- ${goal}`).join('\n')}

\`${settings.join('')}${command}\`, ${DATE}, ${cpus().length} cores, ${Math.round(totalmem() / GIGABYTE)} GiB:

\`\`\`text
${stdout.trim()}
\`\`\`

${remarks}`;
}

/** What stands in the file already, by section. */
function readSections() {
  try {
    const [, ...sections] = readFileSync(FILE, 'utf8').split(/^<!-- (\w[\w-]*) -->$/m);
    const entries = Array.from({ length: sections.length / 2 }, (_, index) => [
      sections[index * 2],
      `<!-- ${sections[index * 2]} -->${sections[index * 2 + 1].trimEnd()}`,
    ]);
    return new Map(entries);
  } catch {
    return new Map();
  }
}
