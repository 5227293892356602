/** What Chromium is started with: works as root and in containers, and never calls home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that the environment names, or the usual one. */
export function chromiumPath(): string {
  return process.env['OFFTAKE_CHROMIUM'] ?? '/usr/bin/chromium';
}
