#!/usr/bin/env node
import { runMoveCli } from './store/move/runMoveCli.js';

process.exitCode = await runMoveCli(process.argv.slice(2), {
  print: (line) => void process.stdout.write(`${line}\n`),
  printError: (line) => void process.stderr.write(`${line}\n`),
  databaseUrl: process.env['DATABASE_URL'],
  now: () => new Date(),
});
