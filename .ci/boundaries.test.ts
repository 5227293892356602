import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const oxlint = join(root, 'node_modules/.bin/oxlint');

/** [file, import that points uphill or outside of the room] */
const VIOLATIONS: [file: string, code: string][] = [
  ['packages/contract/src/rule.ts', "import '@offtake/hooks';"],
  ['packages/contract/src/rule.ts', "import 'react';"],
  ['packages/contract/src/rule.ts', "export * from 'stripe';"],
  ['packages/contract/src/rule.ts', "import { readFileSync } from 'node:fs';"],
  ['packages/contract/src/rule.test.ts', "import { startStack } from '@offtake/testing';"],
  ['packages/hooks/src/useThing.ts', "import { OrderForm } from '@offtake/ui';"],
  ['packages/hooks/src/useThing.ts', "import { createOfftakeHandler } from '@offtake/server';"],
  ['packages/hooks/src/useThing.ts', "import Stripe from 'stripe';"],
  ['packages/hooks/src/useThing.ts', "import { startStack } from '@offtake/testing';"],
  ['packages/hooks/src/deep/useThing.ts', "import { x } from '../../../contract/src/money.js';"],
  ['packages/ui/src/order-form/Part.tsx', "import { x } from '@offtake/hooks/internal';"],
  ['packages/ui/src/order-form/Part.tsx', "import { useQuery } from '@tanstack/react-query';"],
  ['packages/ui/src/order-form/Part.tsx', "import { x } from '@offtake/server';"],
  ['packages/ui/src/order-form/Part.tsx', "import { x } from '../../../hooks/src/useOrders.js';"],
  ['packages/server/src/route.ts', "import { x } from '@offtake/hooks';"],
  ['packages/server/src/route.ts', "import { x } from '@offtake/stripe-emulator';"],
  ['packages/server/src/route.ts', "import { createServer } from 'node:http';"],
  ['packages/server/src/route.ts', "import { createServer } from 'http';"],
  ['packages/server/src/orders/order.ts', "import { Pool } from 'pg';"],
  ['packages/server/src/adapters/node.ts', "import { x } from '@offtake/stripe-emulator';"],
  ['packages/stripe-emulator/src/state.ts', "import { x } from '@offtake/contract';"],
  ['packages/stripe-emulator/src/state.ts', "import type { Order } from '@offtake/contract';"],
  ['packages/stripe-emulator/src/state.ts', "import Stripe from 'stripe';"],
  ['packages/stripe-emulator/src/state.ts', "const Stripe = await import('stripe');"],
  ['packages/stripe-emulator/src/state.test.ts', "import { x } from '@offtake/server';"],
  ['packages/testing/src/startStack.ts', "import { x } from 'hono';"],
  ['packages/testing/src/startStack.ts', "import { x } from '../../server/src/route.js';"],
  ['packages/demo/src/App.tsx', "import { x } from '../../ui/src/order-form/OrderForm.js';"],
  ['packages/demo/src/App.tsx', "import { x } from '@offtake/ui/src/index.js';"],
  ['packages/bench/src/bench.ts', "import { x } from '../../hooks/src/useOrders.js';"],
  ['stories/OrderForm.stories.tsx', "import { x } from '../packages/ui/src/order-form/OrderForm.js';"],
  ['stories/OrderForm.stories.tsx', "import { x } from 'lodash';"],
];

const LEGAL: [file: string, code: string][] = [
  ['packages/contract/src/rule.ts', "import * as v from 'valibot';\nimport { x } from './money.js';"],
  ['packages/contract/src/rule.test.ts', "import fc from 'fast-check';\nimport { expect } from 'vitest';"],
  ['packages/hooks/src/useThing.ts', "import { x } from '@offtake/contract';\nimport { useState } from 'react';"],
  ['packages/hooks/src/useThing.test.tsx', "import { startStack } from '@offtake/testing';"],
  [
    'packages/ui/src/order-form/Part.tsx',
    "import { x } from '@offtake/hooks';\nimport { y } from '../internals/y.js';",
  ],
  ['packages/ui/src/order-form/Part.tsx', "import { Slot } from '@radix-ui/react-slot';"],
  [
    'packages/server/src/routes/route.ts',
    "import Stripe from 'stripe';\nimport { x } from '@offtake/contract/openapi';",
  ],
  ['packages/server/src/adapters/node.ts', "import type { IncomingMessage } from 'node:http';"],
  ['packages/server/src/store/move/connect.ts', "const { Client } = await import('pg');"],
  ['packages/stripe-emulator/src/state.ts', "import type Stripe from 'stripe';\nimport { Hono } from 'hono';"],
  ['packages/testing/src/startStack.ts', "import { x } from '@offtake/server/node';\nimport Stripe from 'stripe';"],
  ['packages/demo/src/App.tsx', "import { OrderForm } from '@offtake/ui';\nimport '@offtake/ui/styles.css';"],
  ['stories/OrderForm.stories.tsx', "import { expect } from 'storybook/test';\nimport { x } from '@offtake/testing';"],
];

/** Each sample is a file of its own in its folder, so that one run of the linter judges all of them. */
const SAMPLES = [...VIOLATIONS, ...LEGAL].map(([file, code], number) => ({
  sample: `${file}: ${code}`,
  path: join(dirname(file), `${number}_${basename(file)}`),
  code,
}));

/** The codes of the rules that a sample breaks. */
const broken = new Map<string, string[]>();

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'offtake-boundaries-'));
  cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const { path, code } of SAMPLES) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `${code}\n`);
  }
  const diagnostics = lint(folder);
  for (const { sample, path } of SAMPLES) {
    const codes = diagnostics.flatMap(({ filename, code = '' }) => (filename === path ? [code] : []));
    broken.set(sample, codes);
  }
  rmSync(folder, { recursive: true });
}, 120_000);

describe('import boundaries', () => {
  it.each(VIOLATIONS)('refuses in %s: %s', (file, code) => {
    expect(broken.get(`${file}: ${code}`)).toContain('eslint(no-restricted-imports)');
  });

  it.each(LEGAL)('allows in %s: %s', (file, code) => {
    expect(broken.get(`${file}: ${code}`)).not.toContain('eslint(no-restricted-imports)');
  });
});

function lint(folder: string): { filename: string; code?: string }[] {
  const { stdout, stderr } = spawnSync(oxlint, ['--format=json'], { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`);
  const report = JSON.parse(stdout) as { diagnostics: { filename: string; code?: string }[] };
  return report.diagnostics;
}
