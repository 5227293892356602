import { canonicalJson } from '../../orders/canonicalJson.js';

/** @throws {Error} when two plain values are not alike. A key whose value is `undefined` counts as absent. */
export function assertAlike(actual: unknown, expected: unknown, message: string): void {
  const [found, wanted] = [canonicalJson(actual), canonicalJson(expected)];
  if (found !== wanted) throw new Error(`${message}\n  expected ${wanted}\n  but got  ${found}`);
}

/** @throws {Error} when a condition does not hold. */
export function assertHolds(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** @throws {Error} when a promise is kept. */
export async function assertRejects(promise: Promise<unknown>, message: string): Promise<void> {
  const isKept = await promise.then(
    () => true,
    () => false,
  );
  assertHolds(!isKept, message);
}
