import { formatHead, formatResult, formatSummary } from './formatReport.js';
import { parseCliArguments, USAGE, UsageError, type CliCommand } from './parseCliArguments.js';
import { listChecks, runConformance } from './runConformance.js';

/**
 * Runs the command `offtake-conformance` and returns its exit code: 0, 1 for a failure, 2 for wrong use or live mode.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = parseCliArguments(args);
    if (command.kind === 'run') return await run(command, terminal);
    if (command.kind === 'help') terminal.print(USAGE);
    else for (const { name, title } of listChecks(command.level)) terminal.print(`${name}\n    ${title}`);
    return 0;
  } catch (failure) {
    if (!(failure instanceof UsageError) && !(failure instanceof RangeError)) throw failure;
    terminal.printError(failure.message);
    return 2;
  }
}

/** What the command needs of the process it runs in. */
export interface Terminal {
  print: (text: string) => void;
  printError: (text: string) => void;
  fetch: typeof globalThis.fetch;
}

async function run(command: Extract<CliCommand, { kind: 'run' }>, { print, fetch }: Terminal): Promise<number> {
  const { isJson, options } = command;
  if (!isJson) print(formatHead(options));
  const report = await runConformance({
    ...options,
    fetch,
    onResult: isJson ? undefined : (result) => print(formatResult(result)),
  });
  print(isJson ? JSON.stringify(report, null, 2) : formatSummary(report));
  if (report.refusal?.kind === 'live_mode') return 2;
  return report.ok ? 0 : 1;
}
