export { type Fault, type FaultMatch, type FaultProblem, type Faults } from './createFaults.js';
export { createOrderFixture } from './fixtures/createOrderFixture.js';
export { createProductFixture } from './fixtures/createProductFixture.js';
export { createSupplierFixture } from './fixtures/createSupplierFixture.js';
export { type SeededOrder, type SeededOrderName } from './fixtures/seededOrders.js';
export { type SeedScenario } from './seedEmulator.js';
export { seedOrders } from './seedOrders.js';
export { STACK_NOW } from './stackNow.js';
export { startStack, type Stack, type StackOptions } from './startStack.js';
