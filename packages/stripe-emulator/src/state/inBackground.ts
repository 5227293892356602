/** Does what has fallen due while nobody waits for it. A failure is told: one that nobody hears would end the host. */
export function inBackground(doDue: () => void): void {
  try {
    doDue();
  } catch (failure) {
    console.error('What fell due in the emulated account failed.', failure);
  }
}
