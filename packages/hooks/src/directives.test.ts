import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));

it.each(files)('%s says whether it is for clients only', (name) => {
  const source = readFileSync(join(folder, name), 'utf8');
  const isReact = /^import (?!type\b)[^;]* from 'react';$/m.test(source) || /^use[A-Z]/.test(name);
  expect(source.startsWith("'use client';\n")).toBe(isReact);
});
