import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, type TestContext } from 'vitest';
import { CHROMIUM_ARGS, ensureChromium } from '../../../../.ci/ensureChromium.mjs';
import { watchForComplaints } from '../../../../.ci/watchForComplaints.js';
import { createStateDir } from './createStateDir.js';
import { startDemo, type RunningDemo } from './startDemo.js';

/** What a scenario works with: a new user in a new browser profile, and the demo that all scenarios of a file share. */
export interface Scenario {
  page: Page;
  context: BrowserContext;
  demo: RunningDemo;
  /** Stops the demo and starts it again, on the same ports and with the same state. */
  restartDemo: () => Promise<RunningDemo>;
  /** Kills the demo, without a chance to finish anything. */
  killDemo: () => Promise<void>;
  /** Starts it again, on the same ports and with the same state. */
  startDemoAgain: () => Promise<RunningDemo>;
  /** Lets the browser complain about what the scenario does on purpose. */
  expectConsoleError: (pattern: RegExp) => void;
}

const SCREENSHOTS = resolve(import.meta.dirname, '../../../../test-results');
const ACTION_TIMEOUT_MS = 30_000;

/** What a demo runs in. */
export interface Surroundings {
  environment: Record<string, string>;
  /** Takes it away, after the demo has ended. */
  end: () => Promise<void>;
}

/**
 * Prepares a file of scenarios: one demo, one Chromium.
 *
 * @param surround makes what the demo needs beside a directory of its own.
 * @returns makes the function of one test. It fails with the path of a screenshot, and on any console error or
 * violation of the content security policy.
 */
export function shareDemo(surround: () => Promise<Surroundings> = noSurroundings) {
  let browser: Browser;
  let demo: RunningDemo;
  let surroundings: Surroundings;
  let stateDir: string;

  beforeAll(async () => {
    stateDir = await createStateDir();
    surroundings = await surround();
    demo = await startDemo({ OFFTAKE_STATE_DIR: stateDir, ...surroundings.environment });
    browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  });

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    await surroundings?.end();
    await rm(stateDir, { recursive: true, force: true });
  });

  const killDemo = async () => void (await demo.stop('SIGKILL'));

  async function startDemoAgain(): Promise<RunningDemo> {
    const ports = { PORT: new URL(demo.url).port, EMULATOR_PORT: new URL(demo.emulatorUrl).port };
    demo = await startDemo({ OFFTAKE_STATE_DIR: stateDir, ...surroundings.environment, ...ports });
    return demo;
  }

  async function restartDemo(): Promise<RunningDemo> {
    await demo.stop();
    return startDemoAgain();
  }

  return (play: (scenario: Scenario) => Promise<void>) =>
    async ({ task }: TestContext): Promise<void> => {
      const context = await browser.newContext({ baseURL: demo.url, viewport: { width: 1_280, height: 900 } });
      context.setDefaultTimeout(ACTION_TIMEOUT_MS);
      const page = await context.newPage();
      const complaints = await watchForComplaints(page);
      try {
        const expected: RegExp[] = [];
        const expectConsoleError = (pattern: RegExp) => void expected.push(pattern);
        await play({ page, context, demo, restartDemo, killDemo, startDemoAgain, expectConsoleError });
        assertExpected(complaints, expected);
      } catch (error) {
        throw await explain(error, { page, goal: task.name, complaints });
      } finally {
        await context.close();
      }
    };
}

async function noSurroundings(): Promise<Surroundings> {
  return { environment: {}, end: async () => {} };
}

function assertExpected(complaints: readonly string[], expected: readonly RegExp[]): void {
  const unexpected = complaints.filter((text) => !expected.some((pattern) => pattern.test(text)));
  if (unexpected.length > 0) throw new Error(`The browser complained:\n${unexpected.join('\n')}`);
}

interface FailureFacts {
  page: Page;
  goal: string;
  complaints: readonly string[];
}

async function explain(error: unknown, { page, goal, complaints }: FailureFacts): Promise<unknown> {
  const path = join(SCREENSHOTS, `${goal.replaceAll(/\W+/g, '-')}.png`);
  const facts = [
    `Screenshot: ${await takePicture(page, path)}`,
    `Address: ${page.url()}`,
    ...complaints.map((text) => `Console: ${text}`),
  ];
  if (error instanceof Error) error.message += `\n${facts.join('\n')}`;
  return error;
}

/** @returns where it is. A page that is gone has none to give; what went wrong is told all the same. */
async function takePicture(page: Page, path: string): Promise<string> {
  try {
    await mkdir(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path, fullPage: true });
    return path;
  } catch (error) {
    return `none, ${String(error)}`;
  }
}
