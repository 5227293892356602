import { readBoolean } from './choiceReaders.js';
import type { FormValue } from './decodeForm.js';
import { readGroup } from './parameterReaders.js';
import { StripeProblem } from './StripeProblem.js';

/** A parameter of Stripe's that changes nothing the emulator shows: it is taken and forgotten. */
export function ignoreParameter(): undefined {}

/** A parameter of Stripe's whose effect would be missing: better to hear of it than to wonder. */
export function refuseParameter(_value: FormValue, param: string): never {
  throw new StripeProblem(`The Stripe emulator does not emulate the parameter ${param}.`, { param });
}

/** A feature that may be named as long as it is off, such as `automatic_tax[enabled]=false`. */
export function readDisabled(value: FormValue, param: string): void {
  for (const [name, member] of readGroup(value, param))
    if (name === 'enabled' && readBoolean(member, `${param}[enabled]`)) refuseParameter(value, param);
}
