import { join } from 'node:path';
import ts from 'typescript-6';
import { writeGenerated } from './writeGenerated.mjs';

// Writes stories/docs/props.json: the props of each component, as its types and docstrings have them. With --check only
// compares. It reads by TypeScript 6, as 7 has no compiler API.

const root = join(import.meta.dirname, '..');
const entry = join(root, 'packages/ui/src/index.ts');

const program = ts.createProgram([entry], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ['@offtake/source'],
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
});
const checker = program.getTypeChecker();
const components = Object.fromEntries(readExports().flatMap(readComponent));
writeGenerated(new URL('../stories/docs/props.json', import.meta.url), `${JSON.stringify(components, null, 2)}\n`);

function readExports() {
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} exports nothing, so there are no props to write down.`);
  return checker
    .getExportsOfModule(module)
    .map((exported) => (exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported));
}

/**
 * What can be called with props, and begins with a capital letter.
 *
 * @param {ts.Symbol} symbol
 */
function readComponent(symbol) {
  const { name, valueDeclaration } = symbol;
  if (!/^[A-Z][a-z]/.test(name) || !valueDeclaration) return [];
  const type = checker.getTypeOfSymbolAtLocation(symbol, valueDeclaration);
  const [parameter] = type.getCallSignatures().flatMap(({ parameters }) => parameters.slice(0, 1));
  if (!parameter) return [];
  const props = checker.getTypeOfSymbolAtLocation(parameter, valueDeclaration).getProperties();
  const ours = props.filter(({ declarations = [] }) => declarations.some(isOurs));
  return [[name, { says: readText(symbol), props: ours.map((prop) => readProp(prop, valueDeclaration)) }]];
}

/**
 * @param {ts.Symbol} prop
 * @param {ts.Node} place
 */
function readProp(prop, place) {
  const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(prop, place));
  const fallback = prop.getJsDocTags(checker).find(({ name }) => name === 'default');
  return {
    name: prop.name,
    // Whole tables of parts are too long to be read.
    type: readDeclaredType(prop) ?? checker.typeToString(type).replace(/<.*$/s, '<…>'),
    isRequired: (prop.flags & ts.SymbolFlags.Optional) === 0,
    fallback: fallback ? ts.displayPartsToString(fallback.text) : null,
    says: readText(prop),
  };
}

/**
 * The type in the words of its source; not where that is a parameter, which says nothing here.
 *
 * @param {ts.Symbol} prop
 */
function readDeclaredType({ declarations = [] }) {
  const declared = declarations.find((declaration) => isOurs(declaration) && ts.isPropertySignature(declaration));
  const words = declared && ts.isPropertySignature(declared) ? declared.type?.getText() : undefined;
  if (words === undefined || /^T[A-Z]\w+( \||$)/.test(words)) return undefined;
  return words
    .replace(/ \| undefined$/, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^\((\(.*)\)$/, '$1');
}

/** @param {ts.Declaration} declaration */
function isOurs(declaration) {
  return !declaration.getSourceFile().fileName.includes('/node_modules/.pnpm/');
}

/** @param {ts.Symbol} symbol */
function readText(symbol) {
  return ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replaceAll(/\{@link (\S+?)\}/g, '`$1`')
    .replaceAll('\n', ' ');
}
