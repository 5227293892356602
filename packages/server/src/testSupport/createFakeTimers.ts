export { createFakeTimers, type FakeTimers } from '../../../../.ci/createFakeTimers.js';
