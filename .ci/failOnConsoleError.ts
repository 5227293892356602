import { afterEach, beforeEach, vi, type MockInstance } from 'vitest';

// Fails a test that wrote to `console.error` without expecting it. A test that expects one puts its own spy in place:
// `vi.spyOn(console, 'error').mockImplementation(() => {})`, and asserts on it.

let spy: MockInstance<typeof console.error>;
let calls: unknown[][] = [];

beforeEach(() => {
  calls = [];
  const write = console.error.bind(console);
  spy = vi.spyOn(console, 'error').mockImplementation((...args) => {
    calls.push(args);
    write(...args);
  });
});

afterEach(() => {
  spy.mockRestore();
  if (calls.length > 0) throw new Error(`Unexpected console.error: ${calls.map((args) => args.join(' ')).join('\n')}`);
});
