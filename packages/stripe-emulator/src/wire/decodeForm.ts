import { StripeProblem } from './StripeProblem.js';

/**
 * Reads a form-encoded text with Stripe's bracket notation into nested maps: `metadata[tier]=gold` and
 * `expand[]=product` become `metadata → tier → 'gold'` and `expand → 0 → 'product'`. Maps, not objects, so that a
 * key such as `__proto__` is only a key.
 *
 * @throws StripeProblem if a name is malformed, or is used both as a value and as a group.
 */
export function decodeForm(...texts: readonly string[]): FormMap {
  const form: FormMap = new Map();
  for (const text of texts) {
    for (const [name, value] of new URLSearchParams(text)) assign(form, { name, path: toPath(name), value });
  }
  return form;
}

/** Parameters by name; a group such as `metadata[…]` is a map of its own. */
export type FormMap = Map<string, FormValue>;

/** One decoded value. */
export type FormValue = string | FormMap;

const BRACKETED_NAME = /^[^[\]]+(?:\[[^[\]]*\])*$/;

function toPath(name: string): string[] {
  if (!BRACKETED_NAME.test(name)) throw new StripeProblem(`Invalid parameter name: ${name}`, { param: name });
  return name.replaceAll(']', '').split('[');
}

function assign(form: FormMap, { name, path, value }: { name: string; path: string[]; value: string }): void {
  let group = form;
  const last = path.length - 1;
  for (const step of path.slice(0, last)) group = openGroup(group, step, name);
  const key = toKey(group, path[last] ?? '');
  if (group.get(key) instanceof Map) throw clash(name);
  group.set(key, value);
}

function openGroup(parent: FormMap, step: string, name: string): FormMap {
  const key = toKey(parent, step);
  const existing = parent.get(key);
  if (typeof existing === 'string') throw clash(name);
  const group: FormMap = existing ?? new Map();
  parent.set(key, group);
  return group;
}

function toKey(group: FormMap, step: string): string {
  return step === '' ? String(group.size) : step;
}

function clash(name: string): StripeProblem {
  return new StripeProblem(`Invalid request: ${name} is given both as a value and as a group of values.`, {
    param: name,
  });
}
