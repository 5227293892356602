import type { RequestFault } from './Faults.js';
import { REQUEST_FAULTS } from './FaultRule.js';
import { StripeProblem } from '../wire/StripeProblem.js';

/** Header with which one request asks for a fault of its own, such as `drop_after` or `delay; ms=500`. */
const FAULT_HEADER = 'stripe-emulator-fault';

/**
 * Reads the fault that a request asks for; `null` if it asks for none.
 *
 * @throws StripeProblem if there is no such fault.
 */
export function readFaultHeader(headers: Headers): RequestFault | null {
  const text = headers.get(FAULT_HEADER);
  if (text === null) return null;
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim());
  const kind = REQUEST_FAULTS.find((candidate) => candidate === name);
  const ms = parameters.map((parameter) => /^ms=(\d{1,7})$/.exec(parameter)?.[1]);
  if (kind === undefined || ms.includes(undefined))
    throw new StripeProblem(
      `The header Stripe-Emulator-Fault says "${text}". It takes one of ${REQUEST_FAULTS.join(', ')}, and then "; ms=500" if need be.`,
    );
  return { kind, ...(ms[0] === undefined ? {} : { ms: Number(ms[0]) }) };
}
