import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, type TestContext } from 'vitest';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.js';
import { startDemo, type RunningDemo } from './startDemo.js';

/** What a scenario works with: a new user in a new browser profile, and the demo that all scenarios of a file share. */
export interface Scenario {
  page: Page;
  context: BrowserContext;
  demo: RunningDemo;
  /** Stops the demo and starts it again, on the same ports and with the same state. */
  restartDemo: () => Promise<RunningDemo>;
  /** Lets the browser complain about what the scenario does on purpose. */
  expectConsoleError: (pattern: RegExp) => void;
}

const SCREENSHOTS = resolve(import.meta.dirname, '../../../../test-results');
const ACTION_TIMEOUT_MS = 10_000;

/**
 * Prepares a file of scenarios: one demo, one Chromium.
 *
 * @returns makes the function of one test. It fails with the path of a screenshot, and on any console error or violation of the
 * content security policy.
 */
export function shareDemo() {
  let browser: Browser;
  let demo: RunningDemo;
  let stateDir: string;

  beforeAll(async () => {
    stateDir = await mkdtemp(join(tmpdir(), 'offtake-demo-'));
    demo = await startDemo({ OFFTAKE_STATE_DIR: stateDir });
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  });

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    await rm(stateDir, { recursive: true, force: true });
  });

  async function restartDemo(): Promise<RunningDemo> {
    await demo.stop();
    const environment = { PORT: new URL(demo.url).port, EMULATOR_PORT: new URL(demo.emulatorUrl).port };
    demo = await startDemo({ OFFTAKE_STATE_DIR: stateDir, ...environment });
    return demo;
  }

  return (play: (scenario: Scenario) => Promise<void>) =>
    async ({ task }: TestContext): Promise<void> => {
      const context = await browser.newContext({ baseURL: demo.url, viewport: { width: 1_280, height: 900 } });
      context.setDefaultTimeout(ACTION_TIMEOUT_MS);
      const page = await context.newPage();
      const complaints = await watchForComplaints(page);
      try {
        await play({ page, context, demo, restartDemo, expectConsoleError: complaints.expect });
        complaints.assertNone();
      } catch (error) {
        throw await explain(error, { page, goal: task.name, complaints: complaints.found });
      } finally {
        await context.close();
      }
    };
}

/** Collects what the browser complains about: console errors, uncaught errors, policy violations. */
async function watchForComplaints(page: Page) {
  const found: string[] = [];
  const expected: RegExp[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Policy violation: ${event.violatedDirective} by ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()));
  page.on('pageerror', (error) => found.push(error.stack ?? error.message));
  return {
    found,
    expect: (pattern: RegExp) => void expected.push(pattern),
    assertNone: () => {
      const unexpected = found.filter((text) => !expected.some((pattern) => pattern.test(text)));
      if (unexpected.length > 0) throw new Error(`The browser complained:\n${unexpected.join('\n')}`);
    },
  };
}

interface FailureFacts {
  page: Page;
  goal: string;
  complaints: readonly string[];
}

async function explain(error: unknown, { page, goal, complaints }: FailureFacts): Promise<unknown> {
  const path = join(SCREENSHOTS, `${goal.replaceAll(/\W+/g, '-')}.png`);
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path, fullPage: true });
  const facts = [`Screenshot: ${path}`, `Address: ${page.url()}`, ...complaints.map((text) => `Console: ${text}`)];
  if (error instanceof Error) error.message += `\n${facts.join('\n')}`;
  return error;
}
