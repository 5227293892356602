export { findViolations, type Violation } from './findViolations.js';
export { PROBLEM_POINTER, outputPointer, schemaPointer } from './schemaPointer.js';
