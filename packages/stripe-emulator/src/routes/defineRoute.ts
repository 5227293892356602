import type { ResolvedOptions } from '../resolveOptions.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { FormMap } from '../wire/decodeForm.js';

/** Makes a route out of its two halves: reading the parameters, and doing what they ask for. */
export function defineRoute<Parameters>(definition: RouteDefinition<Parameters>): Route {
  const [method, path] = definition.endpoint;
  return {
    method,
    segments: path.split('/'),
    accept: (form, options) => {
      const parameters = definition.read(form, options);
      return (core, id) => definition.execute({ core, id, parameters });
    },
  };
}

/** One operation. */
export interface RouteDefinition<Parameters> {
  /** Method and path; a segment in braces takes an object's id. */
  endpoint: readonly [method: 'DELETE' | 'GET' | 'POST', path: string];
  /** Validates. What it refuses has not begun to execute, and is not saved under an idempotency key. */
  read: (form: FormMap, options: ResolvedOptions) => Parameters;
  /** Does the work and returns the body of the answer. */
  execute: (call: { core: EmulatorCore; id: string; parameters: Parameters }) => unknown;
}

/** A route as the router sees it. */
export interface Route {
  readonly method: string;
  readonly segments: readonly string[];
  /** Validates the parameters and returns the work that is left to do. */
  readonly accept: (form: FormMap, options: ResolvedOptions) => (core: EmulatorCore, id: string) => unknown;
}
