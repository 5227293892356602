import { describe, it } from 'vitest';
import { describeOrderStore } from './conformance/describeOrderStore.js';
import { memoryStore } from './memoryStore.js';

describeOrderStore('memoryStore', memoryStore, { describe, it });
