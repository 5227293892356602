import type { Page } from 'playwright';

/** Collects what the browser complains about from here on: errors, and violations of the content security policy. */
export async function watchForComplaints(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
      console.error(`Policy violation: ${effectiveDirective} by ${blockedURI} ${sample} ${sourceFile}`);
    });
  });
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()));
  page.on('pageerror', (error) => found.push(error.stack ?? error.message));
  return found;
}
