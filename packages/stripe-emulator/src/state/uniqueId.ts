/**
 * Makes an id that is not taken. A source of ids that counts starts over after a restart, with the objects of a saved
 * state already there.
 *
 * @throws Error if the source repeats itself.
 */
export function uniqueId(prefix: string, randomId: () => string, taken: TakenIds): string {
  for (let attempt = 0; attempt <= taken.size; attempt += 1) {
    const id = `${prefix}${randomId()}`;
    if (taken.get(id) === undefined) return id;
  }
  throw new Error('The option randomId gives no new ids: it repeats itself.');
}

/** Where ids are looked up. */
interface TakenIds {
  readonly size: number;
  get: (id: string) => unknown;
}
