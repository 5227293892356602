import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCodeBlocks } from './readCodeBlocks.js';
import { runCommand } from './runCommand.mjs';

const TIMEOUT_MS = 300_000;

/** What is wrong with the code in documents: by document, each with its line and what the compiler says. */
export type DocumentErrors = Map<string, string[]>;

/**
 * Compiles all code in documents against the sources of our packages, as code in the document's own package: what that
 * does not depend on cannot be imported there.
 *
 * @param root the folder of the repository.
 * @param documents paths below it.
 * @throws {Error} when the compiler itself does not run.
 */
export async function compileDocuments(root: string, documents: readonly string[]): Promise<DocumentErrors> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'offtake-documents-')));
  try {
    const places = documents.flatMap((document) => writeBlocks(root, folder, document));
    linkModules(root, folder, documents);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(createConfig(root, places)));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const command = [process.execPath, compiler, '-p', folder, '--pretty', 'false'];
    const { code, output } = await runCommand(command, { timeoutMs: TIMEOUT_MS, cwd: folder });
    const errors = collectErrors(output, places);
    if (code !== 0 && errors.size === 0) throw new Error(`The compiler did not run.\n${output}`);
    return errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Place {
  /** Below the folder that is compiled. */
  file: string;
  document: string;
  /** What to add to a line of the file to have the line of the document. */
  lineOffset: number;
}

function writeBlocks(root: string, folder: string, document: string): Place[] {
  mkdirSync(join(folder, dirname(document)), { recursive: true });
  return readCodeBlocks(readFileSync(join(root, document), 'utf8')).map(({ line, code, given }) => {
    const file = `${document.replace(/\.mdx?$/, '')}.${line}.tsx`;
    // Even code that imports nothing has names of its own.
    const before = `${given}\nexport {};\n`;
    writeFileSync(join(folder, file), `${before}${code}\n`);
    return { file, document, lineOffset: line - before.split('\n').length };
  });
}

/** The modules that code in a package's README can import are the package's own, and then those of the repository. */
function linkModules(root: string, folder: string, documents: readonly string[]): void {
  const packages = documents.flatMap((document) => /^packages\/[^/]+/.exec(document)?.[0] ?? []);
  for (const each of new Set(['', ...packages])) {
    mkdirSync(join(folder, each), { recursive: true });
    symlinkSync(join(root, each, 'node_modules'), join(folder, each, 'node_modules'), 'junction');
  }
}

function createConfig(root: string, places: readonly Place[]) {
  return {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      noEmit: true,
      module: 'esnext',
      moduleResolution: 'bundler',
      customConditions: ['@offtake/source'],
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: ['node', 'vite/client'],
      // An example shows one thing at a time, and reads the environment as everyone does.
      noUnusedLocals: false,
      noUnusedParameters: false,
      noPropertyAccessFromIndexSignature: false,
    },
    files: places.map(({ file }) => file),
  };
}

function collectErrors(output: string, places: readonly Place[]): DocumentErrors {
  const errors: DocumentErrors = new Map();
  for (const [, path = '', line, what = ''] of output.matchAll(/^(.+?)\((\d+),\d+\): (error .*)$/gm)) {
    const place = places.find(({ file }) => file === path);
    const document = place?.document ?? path;
    const where = place ? `${document}:${Number(line) + place.lineOffset}` : `${path}:${line}`;
    errors.set(document, [...(errors.get(document) ?? []), `${where} ${what}`]);
  }
  return errors;
}
