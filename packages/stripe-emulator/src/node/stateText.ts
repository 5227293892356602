import type { EmulatorState } from '../state/EmulatorState.js';

const NEWLINE = 10;
const BEGINNING = '{\n"';
const CHUNK_LENGTH = 1 << 20;

/**
 * Writes a state as JSON in pieces, each item of a long list on a line of its own: the whole may be longer than the
 * longest string there can be.
 */
export function* writeState(state: EmulatorState): Generator<string> {
  let chunk = '{';
  let separator = '\n';
  for (const [name, value] of Object.entries(state)) {
    chunk += `${separator}${JSON.stringify(name)}:`;
    separator = ',\n';
    for (const piece of piecesOf(value)) {
      chunk += piece;
      if (chunk.length >= CHUNK_LENGTH) {
        yield chunk;
        chunk = '';
      }
    }
  }
  yield `${chunk}\n}\n`;
}

/** Reads what `writeState` wrote, or the same JSON written in another way. @throws SyntaxError if it is no JSON. */
export function parseState(bytes: Buffer): unknown {
  if (bytes.toString('utf8', 0, BEGINNING.length) !== BEGINNING) return JSON.parse(bytes.toString('utf8')) as unknown;
  const state: Record<string, unknown> = {};
  let list: unknown[] | null = null;
  for (const line of linesOf(bytes.subarray(2))) {
    const text = line.endsWith(',') ? line.slice(0, -1) : line;
    const name = /^"(\w+)":\[$/.exec(line)?.[1];
    if (name !== undefined && list === null) state[name] = list = [];
    else if (text === ']') list = null;
    else if (list) list.push(JSON.parse(text));
    else if (text === '}') return state;
    else Object.assign(state, JSON.parse(`{${text}}`));
  }
  throw new SyntaxError('It ends too early.');
}

function* piecesOf(value: unknown): Generator<string> {
  if (!Array.isArray(value) || value.length === 0) {
    yield JSON.stringify(value);
    return;
  }
  let separator = '\n';
  yield '[';
  for (const item of value as unknown[]) {
    yield `${separator}${JSON.stringify(item)}`;
    separator = ',\n';
  }
  yield '\n]';
}

function* linesOf(bytes: Buffer): Generator<string> {
  let from = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
    yield bytes.toString('utf8', from, end);
    from = end + 1;
  }
  if (from < bytes.length) yield bytes.toString('utf8', from);
}
