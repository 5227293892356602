/** What was measured in all rounds, by what it is and who. What is null was not measured. */
export function createSamples() {
  const byKey = new Map();
  return {
    /** @param {string} name @param {Record<string, number | null>} sample */
    add: (name, sample) => {
      for (const [key, value] of Object.entries(sample).filter((entry) => entry[1] !== null)) {
        const byName = byKey.get(key) ?? new Map();
        byKey.set(key, byName.set(name, [...(byName.get(name) ?? []), value]));
      }
    },
    /** @returns {Map<string, number[]>} by contender. */
    of: (key) => byKey.get(key) ?? new Map(),
  };
}
