export type { Violation } from '@offtake/contract/violations';
export {
  type CheckResult,
  type ConformanceLevel,
  type ConformanceReport,
  type FailureReport,
  type Refusal,
  type SentRequest,
} from './ConformanceReport.js';
export { formatHead, formatResult, formatSummary } from './formatReport.js';
export { listChecks, runConformance, type ConformanceOptions } from './runConformance.js';
