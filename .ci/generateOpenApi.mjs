import { createOpenApiDocument } from '../packages/contract/dist/openapi.js';
import { writeGenerated } from './writeGenerated.mjs';

// Writes docs/openapi.json from the built contract; with --check only compares.

const text = `${JSON.stringify(createOpenApiDocument(), null, 2)}\n`;
writeGenerated(new URL('../docs/openapi.json', import.meta.url), text);
