export type { Violation } from '@offtake/contract/violations';
export type {
  CheckResult,
  ConformanceLevel,
  ConformanceReport,
  FailureReport,
  Refusal,
  SentRequest,
} from './ConformanceReport.js';
export { formatHead, formatResult, formatSummary } from './formatReport.js';
export { listChecks, runConformance, type ConformanceOptions } from './runConformance.js';
