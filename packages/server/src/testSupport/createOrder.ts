export { createOrder } from '../store/conformance/createOrder.js';
