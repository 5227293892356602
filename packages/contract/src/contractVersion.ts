/** The version of the contract in this package. */
export const CONTRACT_VERSION = '1';
