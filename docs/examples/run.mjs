import { argv, exit } from 'node:process';
import { runExample } from './runExample.mjs';

// node docs/examples/run.mjs express: starts an example on an emulated Stripe account, after `npx -y pnpm@12 build`.

try {
  const { url, headers, stripeUrl } = await runExample(argv[2] ?? '');
  const [[name, value] = []] = Object.entries(headers);
  const all = Object.entries(headers).map(([header, text]) => `-H '${header}: ${text}'`);
  console.log(`Offtake   ${url}${name === undefined ? '' : `, for callers with ${name}: ${value}`}`);
  console.log(`Stripe    ${stripeUrl}/_emulator\n`);
  console.log(`curl ${url}/orders ${all.join(' ')} -H 'content-type: application/json' -H 'idempotency-key: 1' \\`);
  console.log(`  -d '{"product":"climsku_frontier_offtake_portfolio_2027","metric_tons":"0.5"}'`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
