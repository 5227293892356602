import type { FormMap } from './decodeForm.js';
import type { ParameterReader } from './parameterReaders.js';
import { StripeProblem } from './StripeProblem.js';

/**
 * Reads a request's parameters by a table of readers. Names that the table lacks are refused, as Stripe's
 * description closes every body with `additionalProperties: false`.
 *
 * @param options.parent The group these parameters stand in, for error messages (`beneficiary[public_name]`).
 * @throws StripeProblem `parameter_unknown`, `parameter_missing`, or whatever a reader throws.
 */
export function readParameters<Readers extends ParameterReaders, Required extends keyof Readers & string = never>(
  form: FormMap,
  readers: Readers,
  options: { required?: readonly Required[]; parent?: string } = {},
): ReadParameters<Readers, Required> {
  const inGroup = (name: string): string => (options.parent === undefined ? name : `${options.parent}[${name}]`);
  refuseUnknown([...form.keys()].filter((name) => !Object.hasOwn(readers, name)).map(inGroup));
  for (const name of options.required ?? []) if (!form.has(name)) throw missing(inGroup(name));
  const read = [...form].map(([name, value]) => [name, readers[name]?.(value, inGroup(name))]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from these readers, name by name
  return Object.fromEntries(read) as ReadParameters<Readers, Required>;
}

/** A reader for each parameter that a route knows. */
export type ParameterReaders = Readonly<Record<string, ParameterReader<unknown>>>;

/** What the readers return; absent where the request has no such parameter. */
export type ReadParameters<Readers extends ParameterReaders, Required extends keyof Readers = never> = {
  [Name in Required]: ReturnType<Readers[Name]>;
} & { [Name in Exclude<keyof Readers, Required>]?: ReturnType<Readers[Name]> };

/** How much of what makes no sense is said back, in characters. */
const ECHO_MAX_LENGTH = 500;

function refuseUnknown(names: readonly string[]): void {
  const [first] = names;
  if (first === undefined) return;
  const noun = names.length > 1 ? 'parameters' : 'parameter';
  const message = `Received unknown ${noun}: ${names.join(', ')}`;
  throw new StripeProblem(message.slice(0, ECHO_MAX_LENGTH), {
    code: 'parameter_unknown',
    param: first.slice(0, ECHO_MAX_LENGTH),
  });
}

function missing(param: string): StripeProblem {
  return new StripeProblem(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
}
