import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { readPublicManifests } from './readPublicManifests.mjs';

// Writes docs/api: what each entry of each package gives, from the built declarations, so that a change to it is a
// change that a reader sees. With --check only compares.

const root = join(import.meta.dirname, '..');
const reports = join(root, 'docs/api');
/** The extractor brings its own TypeScript, which reads declarations only. */
const COMPILER = {
  compilerOptions: {
    target: 'es2022',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    lib: ['es2023', 'dom', 'dom.iterable'],
    strict: true,
    skipLibCheck: true,
    types: [],
  },
};
const isCheck = argv.includes('--check');

/** Docstrings and exports are lint's to judge. */
const SILENT = { default: { logLevel: ExtractorLogLevel.None } };

mkdirSync(reports, { recursive: true });
const entries = readPublicManifests().flatMap(entriesOf);
const [first] = entries;
if (!first) throw new Error('There is no public package, so there is nothing to report.');
// Read once for all entries: most of it is the declarations of what they are built on.
const compilerState = CompilerState.create(first.config, {
  additionalEntryPoints: entries.map(({ types }) => types),
});
const stale = entries.filter((entry) => !report(entry)).map(({ file }) => file);
const names = new Set(entries.map(({ file }) => file));
for (const file of readdirSync(reports)) {
  if (names.has(file)) continue;
  if (isCheck) stale.push(file);
  else rmSync(join(reports, file));
}
if (isCheck && stale.length > 0) {
  console.error(
    `Stale in docs/api: ${stale.join(', ')}. Run \`npx -y pnpm@12 generate\`, read the diff and commit it.`,
  );
  exit(1);
}

/**
 * The entries of a package that have types.
 *
 * @param {import('./readPublicManifests.mjs').PublicManifest} manifest
 */
function entriesOf({ folder, exports }) {
  const packageFolder = join(root, 'packages', folder);
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const types = typeof target === 'string' ? undefined : target.types;
    // The languages are of one shape, `Messages`, which the report of the package has.
    if (types === undefined || subpath.startsWith('./locales/')) return [];
    const file = [folder, ...subpath.split('/').slice(1), 'api.md'].join('.');
    const entry = { file, types: join(packageFolder, types) };
    return [{ ...entry, config: configOf(packageFolder, entry) }];
  });
}

/**
 * @param {string} packageFolder
 * @param {{ file: string, types: string }} entry
 */
function configOf(packageFolder, { file, types }) {
  const reportTempFolder = join(packageFolder, 'dist/.api');
  mkdirSync(reportTempFolder, { recursive: true });
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(packageFolder, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: packageFolder,
      mainEntryPointFilePath: types,
      newlineKind: 'lf',
      compiler: { overrideTsconfig: COMPILER },
      apiReport: { enabled: true, reportFileName: file, reportFolder: reports, reportTempFolder },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { compilerMessageReporting: SILENT, extractorMessageReporting: SILENT, tsdocMessageReporting: SILENT },
    },
  });
}

/**
 * Writes the report of one entry, or compares it.
 *
 * @param {{ file: string, config: ExtractorConfig }} entry
 * @returns whether it was as it should be, or is now.
 */
function report({ file, config }) {
  const { apiReportChanged } = Extractor.invoke(config, {
    compilerState,
    localBuild: !isCheck,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  return !isCheck || (!apiReportChanged && existsSync(join(reports, file)));
}
