export {
  serveStripeEmulator,
  type ServedStripeEmulator,
  type ServeStripeEmulatorOptions,
} from './serveStripeEmulator.js';
export { StateFileError } from './StateFileError.js';
