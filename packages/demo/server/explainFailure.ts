import Stripe from 'stripe';
import type { Settings } from './readSettings.js';

/** Says why the demo could not start and what to do about it. */
export function explainFailure(error: unknown, settings: Settings | null): string {
  const port = settings && portInUse(error);
  if (port !== null) return explainPort(port, settings);
  if (error instanceof Stripe.errors.StripeError) return explainStripe(error);
  return error instanceof Error ? error.message : String(error);
}

function explainStripe({ message }: { message: string }): string {
  return `The orders could not be read from Stripe, which said: ${message} Check STRIPE_SECRET_KEY and your connection, or unset it to use the emulator.`;
}

function explainPort(port: number, settings: Settings | null): string {
  const name = port === settings?.emulatorPort && port !== settings.port ? 'EMULATOR_PORT' : 'PORT';
  return `Port ${port} is already in use. Stop what is running there (is the demo running twice?), or choose another port: ${name}=${port + 1} npx -y pnpm@12 start`;
}

/** The port that could not be listened on; the emulator wraps Node's own error in one with its own advice. */
function portInUse(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error) return Number(error.port);
  return portInUse(error.cause);
}
