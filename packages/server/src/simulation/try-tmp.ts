import { simulate } from './simulate.js';
import * as mutants from './mutants.js';
const [, , runs = '300', seed = '1', mutant, path] = process.argv;
const seen = new Map<string, number>();
const t = Date.now(); const c0 = process.cpuUsage();
const result = await simulate({ runs: +runs, seed: +seed, path, mutant: (mutants as any)[mutant ?? ''], onHistory: (s) => { for (const k of s) seen.set(k, (seen.get(k) ?? 0) + 1); } });
const c = process.cpuUsage(c0); console.log((Date.now() - t) / 1000, 's', (c.user + c.system) / 1e3 / +runs, 'cpu ms per history');
if (!result.counterexample && process.env['COUNTS']) { console.log([...seen].sort().map(([k, v]) => `${v} ${k}`).join('\n')); }
console.log(JSON.stringify(result, null, 1).replace(/\n\s+(?=[\d"}\]])(?![ ])/g, ' '));
