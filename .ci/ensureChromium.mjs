import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

/** What Chromium is started with everywhere: works as root and in containers, and never calls home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ENVIRONMENT_VARIABLES = ['OFFTAKE_CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];
const INSTALL_TIMEOUT_MS = 5 * 60_000;
const VERSION_TIMEOUT_MS = 30_000;

/**
 * Finds a Chromium that starts, and installs one if there is none.
 *
 * @returns {string} the path of its executable.
 * @throws {Error} with what to do, when none can be found or installed.
 */
export function ensureChromium() {
  const path = findChromium() ?? installChromium();
  if (path) return path;
  throw new Error(
    `No Chromium was found and none could be installed. Install Chromium or Chrome and set OFFTAKE_CHROMIUM to the path of its executable, then run this again.`,
  );
}

/**
 * Finds a Chromium that starts: named by the environment, installed by Playwright, or in a usual place.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  for (const name of ENVIRONMENT_VARIABLES) {
    const path = env[name];
    if (path && starts(path)) return path;
    if (path) say(`${name} is ${path}, which does not start; looking elsewhere`);
  }
  return [chromium.executablePath(), ...usualPaths()].find((path) => path && existsSync(path) && starts(path));
}

/** @returns {string | undefined} */
function installChromium() {
  for (const { name, commands } of installers()) {
    say(`no Chromium found; installing one with ${name}`);
    if (commands.every((command) => runs(command))) {
      const path = findChromium();
      if (path) return path;
    }
    say(`${name} did not give a Chromium that starts`);
  }
  return undefined;
}

/** @returns {string[]} */
function usualPaths() {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Chromium/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/usr/lib/chromium'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/**
 * Ways to install a Chromium here, the gentlest first.
 *
 * @returns {{ name: string, commands: string[][] }[]}
 */
function installers() {
  const playwrightCli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const playwright = { name: 'Playwright', commands: [[process.execPath, playwrightCli, 'install', 'chromium']] };
  const asRoot = getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const system = [
    {
      name: 'apt-get',
      commands: [
        [...asRoot, 'apt-get', 'update'],
        [...asRoot, 'apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
      ],
    },
    { name: 'dnf', commands: [[...asRoot, 'dnf', 'install', '--assumeyes', 'chromium']] },
    { name: 'apk', commands: [[...asRoot, 'apk', 'add', 'chromium']] },
    { name: 'brew', commands: [['brew', 'install', '--cask', 'chromium']] },
  ];
  return [playwright, ...system.filter(({ name }) => isOnPath(name))];
}

/** @param {string} name */
function isOnPath(name) {
  const extension = platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? '').split(platform === 'win32' ? ';' : ':');
  return folders.some((folder) => folder !== '' && existsSync(join(folder, name + extension)));
}

/** @param {string[]} command */
function runs([file = '', ...args]) {
  say(`running ${[file, ...args].join(' ')}`);
  // Its output goes to stderr, so that this file's own stdout is the path and nothing else.
  const { status } = spawnSync(file, args, {
    stdio: ['ignore', process.stderr, process.stderr],
    timeout: INSTALL_TIMEOUT_MS,
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** @param {string} path */
function starts(path) {
  // On Windows `--version` opens a window instead of answering.
  if (platform === 'win32') return existsSync(path);
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: VERSION_TIMEOUT_MS });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} message */
function say(message) {
  process.stderr.write(`chromium: ${message}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${ensureChromium()}\n`);
}
