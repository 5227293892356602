#!/usr/bin/env node
import { runCli } from './conformance/runCli.js';

process.exitCode = await runCli(process.argv.slice(2), {
  print: (text) => void process.stdout.write(`${text}\n`),
  printError: (text) => void process.stderr.write(`${text}\n`),
  fetch: globalThis.fetch,
});
