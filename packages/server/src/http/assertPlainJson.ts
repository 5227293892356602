import { escapePointer } from '@offtake/contract';
import { invalidField } from '../HttpProblem.js';

/** No input of the contract's nests deeper than four levels. */
const MAX_DEPTH = 20;

/** Names that mean something else to JavaScript than to whoever sent them. */
const HARMFUL_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** Half of a surrogate pair, which cannot be sent on, and NUL, which Postgres cannot keep. */
const UNSENDABLE = /[\0\p{Cs}]/u;

/**
 * Refuses JSON that is harmful whatever its schema: nested too deep, with names that reach for prototypes, or with text
 * that is none.
 *
 * @throws {HttpProblem} `invalid_request` at the place in question.
 */
export function assertPlainJson(value: unknown, pointer = '', depth = 0): void {
  if (typeof value === 'string') assertText(value, pointer);
  if (typeof value !== 'object' || value === null) return;
  if (depth === MAX_DEPTH) throw invalidField(pointer, 'invalid', 'This is nested too deep.');
  for (const [name, part] of Object.entries(value)) {
    if (HARMFUL_NAMES.has(name)) throw invalidField(`${pointer}/${name}`, 'unknown_field');
    assertText(name, pointer);
    assertPlainJson(part, `${pointer}/${escapePointer(name)}`, depth + 1);
  }
}

/** Whether a text can be sent on and kept. */
export function isSendable(text: string): boolean {
  return !UNSENDABLE.test(text);
}

function assertText(text: string, pointer: string): void {
  if (!isSendable(text)) throw invalidField(pointer, 'invalid', 'This holds characters that are none.');
}
