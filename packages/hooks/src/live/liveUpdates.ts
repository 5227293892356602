// What is loaded when something is to be live, and not before.
export { browserEnvironment } from './browserEnvironment.js';
export { createLiveSession } from './createLiveSession.js';
