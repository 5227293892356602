export { checkContract, type CheckContractOptions, type ContractBreach } from './checkContract.js';
