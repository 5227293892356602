import type { ActiveFault, FaultMix, FaultRule } from '../faults/FaultRule.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';

/** Makes the control of what goes wrong. */
export function createFaultsControl({ faults }: EmulatorCore): FaultsControl {
  return {
    add: (rule) => faults.add(rule),
    remove: (id) => faults.remove(id),
    list: () => faults.list(),
    clear: () => faults.clear(),
    mix: (mix) => faults.mix(mix),
    heldCount: () => faults.heldCount,
    release: () => faults.release(),
  };
}

/**
 * Makes requests and deliveries go wrong. A single request can also ask for a fault itself, by the header
 * `Stripe-Emulator-Fault`.
 *
 * @example
 * emulator.faults.add({ kind: 'drop_after', method: 'POST', path: '/v1/climate/orders' });
 */
export interface FaultsControl {
  /**
   * Adds a fault that strikes once, unless told otherwise, and returns its id.
   *
   * @throws RangeError if it makes no sense.
   */
  add: (rule: FaultRule) => string;
  /** Removes a fault. Returns whether there was one. */
  remove: (id: string) => boolean;
  /** The faults that may still strike. */
  list: () => ActiveFault[];
  /** Removes all faults and the mix, and lets go the requests that are held. */
  clear: () => void;
  /** Starts a random mix; `null` ends it. @throws RangeError if it makes no sense. */
  mix: (mix: FaultMix | null) => void;
  /** How many requests a fault of the kind `hold` is holding. */
  heldCount: () => number;
  /** Lets go the requests that are held. */
  release: () => void;
}
