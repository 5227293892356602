import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { compileStylesheets } from './.ci/compileStylesheets.js';
import { copyOfPackage } from './.ci/copyOfPackage.mjs';
import { CHROMIUM_ARGS, findChromium } from './.ci/ensureChromium.mjs';
import { sendFromNode, startExampleBackend, stopExampleBackend } from './.ci/exampleBackends.js';
import { delayFile, giveFileBack, withholdFile } from './.ci/withholdFile.js';

// Our packages are read from their sources, so that no test waits for a build.
const clientConditions = ['@offtake/source', ...defaultClientConditions];
const serverConditions = ['@offtake/source', ...defaultServerConditions];

const nodeResolution = {
  resolve: { conditions: serverConditions },
  ssr: { resolve: { conditions: serverConditions } },
};

const react18 = [{ find: /^(react|react-dom)(?=\/|$)/, replacement: '$1-18' }];

/** A file that mocks a module, which other files of its process may have loaded. */
const ISOLATED = 'packages/*/src/**/*.isolated.test.ts';

/** Takes as long as all other tests in Node, and a lane of its own. */
const SIMULATION = 'packages/server/src/simulation/**/*.test.ts';

const failOnConsoleError = join(import.meta.dirname, '.ci/failOnConsoleError.ts');
const patientTestingLibrary = join(import.meta.dirname, '.ci/patientTestingLibrary.ts');

export default defineConfig({
  test: {
    projects: [
      {
        ...nodeResolution,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'packages/demo/server/**/*.test.ts',
            '.ci/**/*.test.ts',
            'docs/examples/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.*', '**/node_modules/**', ISOLATED, SIMULATION],
          setupFiles: [failOnConsoleError],
          // Half of the time went into loading the same modules for each of 220 files.
          isolate: false,
        },
      },
      {
        ...nodeResolution,
        test: { name: 'node-isolated', environment: 'node', include: [ISOLATED], setupFiles: [failOnConsoleError] },
      },
      {
        ...nodeResolution,
        test: { name: 'simulation', environment: 'node', include: [SIMULATION], setupFiles: [failOnConsoleError] },
      },
      {
        plugins: [copyOfPackage()],
        resolve: { conditions: clientConditions },
        optimizeDeps: { include: ['react-dom'] },
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.tsx', 'docs/examples/**/*.browser.test.tsx'],
          setupFiles: [failOnConsoleError, patientTestingLibrary],
          provide: { reactMajor: '19' },
          browser: {
            ...chromium(),
            commands: {
              compileStylesheets,
              delayFile,
              giveFileBack,
              sendFromNode,
              startExampleBackend,
              stopExampleBackend,
              withholdFile,
            },
          },
        },
      },
      {
        // What is headless once more on React 18.3, and each component once. Following a payment takes long and shows no
        // more of React than the rest does.
        plugins: [copyOfPackage()],
        resolve: { conditions: clientConditions, alias: react18 },
        optimizeDeps: { include: ['react-dom-18'] },
        test: {
          name: 'browser-react-18',
          include: ['packages/hooks/src/**/*.browser.test.tsx', 'packages/ui/src/everything.browser.test.tsx'],
          exclude: ['**/paying.browser.test.tsx'],
          setupFiles: [failOnConsoleError, patientTestingLibrary],
          provide: { reactMajor: '18' },
          browser: { ...chromium(), commands: { sendFromNode, startExampleBackend, stopExampleBackend } },
        },
      },
      {
        // Storybook's own Vite configuration, with the source condition, comes from .storybook/main.ts.
        plugins: [storybookTest({ configDir: join(import.meta.dirname, '.storybook') })],
        test: {
          name: 'stories',
          browser: chromium(),
        },
      },
      {
        ...nodeResolution,
        test: {
          name: 'gallery',
          environment: 'node',
          include: ['gallery/**/*.test.ts'],
          globalSetup: ['gallery/globalSetup.ts'],
          // Many windows share few cores.
          testTimeout: 480_000,
          hookTimeout: 240_000,
        },
      },
      {
        ...nodeResolution,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['packages/demo/e2e/**/*.test.ts'],
          globalSetup: ['packages/demo/e2e/support/prepareStateDir.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

function chromium() {
  const executablePath = findChromium();
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) },
      // What fades in is not yet visible to an assertion; people who ask for no motion get none, and neither do tests.
      contextOptions: { reducedMotion: 'reduce' },
    }),
    instances: [{ browser: 'chromium' as const }],
  };
}
