import type { Check } from '../Check.js';
import { accessChecks } from './accessChecks.js';
import { answerChecks } from './answerChecks.js';
import { balanceChecks } from './balanceChecks.js';
import { cancelChecks } from './cancelChecks.js';
import { catalogueChecks } from './catalogueChecks.js';
import { configChecks } from './configChecks.js';
import { httpChecks } from './httpChecks.js';
import { idempotencyChecks } from './idempotencyChecks.js';
import { listChecks } from './listChecks.js';
import { openApiChecks } from './openApiChecks.js';
import { optionalChecks } from './optionalChecks.js';
import { orderChecks } from './orderChecks.js';
import { orderListChecks } from './orderListChecks.js';
import { priceChecks } from './priceChecks.js';
import { refusalChecks } from './refusalChecks.js';
import { updateChecks } from './updateChecks.js';

/** Every check, in the order in which they run: those that look at what the others have seen come last. */
export const ALL_CHECKS: readonly Check[] = [
  ...configChecks,
  ...optionalChecks,
  ...catalogueChecks,
  ...orderChecks,
  ...orderListChecks,
  ...idempotencyChecks,
  ...priceChecks,
  ...listChecks,
  ...refusalChecks,
  ...updateChecks,
  ...cancelChecks,
  ...balanceChecks,
  ...accessChecks,
  ...httpChecks,
  ...openApiChecks,
  ...answerChecks,
];
