import { describeOrderStore } from '../testSupport/describeOrderStore.js';
import { memoryStore } from './memoryStore.js';

describeOrderStore('memoryStore', memoryStore);
