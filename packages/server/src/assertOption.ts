/** Refuses an option of the handler. @throws {TypeError} saying what it must be, and what would happen else. */
export function assertOption(condition: boolean, message: string): asserts condition {
  if (!condition) throw new TypeError(`createOfftakeHandler: ${message}`);
}
