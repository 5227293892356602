import { readFile } from 'node:fs/promises';
import { parseCliArguments, USAGE, UsageError, type CliCommand } from './parseCliArguments.js';
import { serveStripeEmulator, type ServedStripeEmulator } from './serveStripeEmulator.js';

/** Runs the command `stripe-climate-emulator` and returns its exit code: 0, 1 for a failure, 2 for wrong use. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = parseCliArguments(args);
    if (command.kind === 'help') terminal.print(USAGE);
    else if (command.kind === 'version') terminal.print(await readVersion());
    else await serve(command, terminal);
    return 0;
  } catch (failure) {
    terminal.printError(failure instanceof Error ? failure.message : String(failure));
    return failure instanceof UsageError ? 2 : 1;
  }
}

/** What the command needs of the process it runs in. */
export interface Terminal {
  print: (line: string) => void;
  printError: (line: string) => void;
  /** Resolves when the command is asked to end. */
  untilStopped: () => Promise<unknown>;
}

type ServeCommand = Extract<CliCommand, { kind: 'serve' }>;

async function serve({ options, startTime }: ServeCommand, terminal: Terminal): Promise<void> {
  const onSaveError = (failure: unknown): void =>
    terminal.printError(
      `The state could not be saved: ${failure instanceof Error ? failure.message : String(failure)}`,
    );
  const served = await serveStripeEmulator({ ...options, onSaveError });
  try {
    announce(served, { options, startTime }, terminal);
    await terminal.untilStopped();
  } finally {
    // A server that is left open would keep a process that has failed from ending.
    await served.close();
  }
}

function announce(
  { url, emulator, isRestored }: ServedStripeEmulator,
  { options, startTime }: Pick<ServeCommand, 'options' | 'startTime'>,
  terminal: Terminal,
): void {
  if (startTime !== undefined) emulator.clock.set(startTime);
  terminal.print(`Stripe Climate emulator on ${url}`);
  terminal.print(`Control page: ${url}/_emulator`);
  for (const { secrets, url: target } of emulator.webhooks.listEndpoints().toReversed())
    terminal.print(`Events go to ${target}, signed with ${secrets[0]?.secret}`);
  if (options.stateFile !== undefined)
    terminal.print(`State ${isRestored ? 'was loaded from and is' : 'is new and'} kept in ${options.stateFile}`);
  terminal.print(`Try: curl ${url}/v1/climate/products -u sk_test_123:`);
}

async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : 'unknown';
}
