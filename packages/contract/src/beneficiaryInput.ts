import * as v from 'valibot';
import { PUBLIC_NAME_MAX_LENGTH } from './limits.js';

/** In whose name the removal is to be retired. It is public. */
export const beneficiaryInputSchema = v.strictObject({
  public_name: v.pipe(
    v.string('required'),
    v.trim(),
    v.minLength(1, 'required'),
    v.maxLength(PUBLIC_NAME_MAX_LENGTH, 'too_long'),
  ),
});

/** What is sent to say in whose name the removal is to be retired. It is public. */
export type BeneficiaryInput = v.InferInput<typeof beneficiaryInputSchema>;
