import type { EmulatorCore } from '../state/EmulatorCore.js';

/** Makes the control of the account itself. */
export function createAccountControl({ account, changes }: EmulatorCore): AccountControl {
  return {
    isEligible: () => account.isEligible,
    setEligible: (isEligible) => {
      account.isEligible = isEligible;
      changes.note();
    },
  };
}

/** What the account may do. */
export interface AccountControl {
  /** Whether it may use Climate Orders. */
  isEligible: () => boolean;
  /** Says whether it may. */
  setEligible: (isEligible: boolean) => void;
}
