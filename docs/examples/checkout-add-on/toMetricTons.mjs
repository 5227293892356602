const KILOGRAMS_PER_TON = 1_000;

/**
 * Kilograms as metric tons, a decimal string: never by way of a fraction, which a computer does not keep exactly.
 *
 * @param {number} kilograms a whole number, 1 or more
 */
export function toMetricTons(kilograms) {
  const tons = Math.floor(kilograms / KILOGRAMS_PER_TON);
  return `${tons}.${String(kilograms % KILOGRAMS_PER_TON).padStart(3, '0')}`;
}
