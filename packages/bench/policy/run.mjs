import { join } from 'node:path';
import { installPeers } from '../browser/installPeers.mjs';
import { startBrowser } from '../browser/startBrowser.mjs';

// What a strict content security policy finds fault with when a list is shown: pnpm --filter @offtake/bench policy.

const COUNT = 1_000;
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const CONTENDERS = [
  { name: 'offtake', file: 'offtake.jsx' },
  { name: 'tanstack', file: 'tanstackVirtual.jsx' },
  { name: 'virtuoso', file: 'virtuoso.jsx' },
  { name: 'mui', file: 'muiDataGrid.jsx' },
  { name: 'ag', file: 'agGrid.jsx' },
];

installPeers();
const browser = await startBrowser({
  folder: join(import.meta.dirname, '../list'),
  contenders: CONTENDERS,
  headers: { 'content-security-policy': POLICY },
  before: () => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      globalThis.violations.push(`${effectiveDirective} (${blockedURI})`),
    );
  },
});
console.log(`${browser.about}\npolicy: ${POLICY}\n\nviolations of the policy while a list is shown (P14)`);
for (const { name } of CONTENDERS) console.log(`${name.padEnd(12)}${await countViolations(name)}`);
await browser.stop();

/** @returns {Promise<string>} how many, and of which kinds. */
function countViolations(name) {
  return browser.inPage(name, async ({ page }) => {
    await page.evaluate((count) => globalThis.bench.prepare({ count }), COUNT);
    // One that breaks under the policy has shown what it does there.
    const error = await page
      .evaluate(() => globalThis.bench.mount())
      .then(
        () => '',
        ({ message }) => `, and: ${message.split('\n')[0]}`,
      );
    const violations = await page.evaluate(() => globalThis.violations);
    return `${String(violations.length).padStart(4)}  ${[...new Set(violations)].join(', ')}${error}`;
  });
}
