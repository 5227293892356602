/** Whether a value is an object, and no array or null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a place in a JSON value; undefined where there is none. */
export function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), value);
}

/** The items of a list object; null when it is none. */
export function itemsOf(json: unknown): unknown[] | null {
  const data = at(json, 'data');
  return Array.isArray(data) ? data : null;
}

/** The ids of a list object's items; null when it is no list, or one of them has no id. */
export function idsOf(json: unknown): string[] | null {
  const ids = itemsOf(json)?.map((item) => at(item, 'id'));
  return ids?.every((id) => typeof id === 'string') ? ids : null;
}
