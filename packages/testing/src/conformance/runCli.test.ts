import { describe, expect, it } from 'vitest';
import { listChecks } from './runConformance.js';
import { runCli } from './runCli.js';
import { startRelay } from '../testSupport/startRelay.js';
import { changeAnswer, tamperWith } from '../testSupport/tamper.js';

const URL_OF_RELAY = 'http://relay.test';

async function runWith(fetch: typeof globalThis.fetch, ...args: string[]) {
  const lines: string[] = [];
  const errors: string[] = [];
  const code = await runCli(args, {
    print: (text) => lines.push(text),
    printError: (text) => errors.push(text),
    fetch,
  });
  return { code, output: lines.join('\n'), errors: errors.join('\n') };
}

const run = (...args: string[]) => runWith(startRelay().fetch, ...args);

/** A backend whose created orders have tons as a number. */
function startBroken() {
  return tamperWith(
    startRelay().fetch,
    changeAnswer({ method: 'POST', path: /\/orders$/, status: 200 }, (json) => ({ ...json, metric_tons: 0.01 })),
  );
}

describe('offtake-conformance', () => {
  it('prints each check and the verdict, and exits with 0', async () => {
    const { code, output, errors } = await run(URL_OF_RELAY);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^Offtake conformance: http:\/\/relay\.test\n/);
    expect(output).toMatch(/\n✓ idempotency\/replay +The same order under the same key/);
    expect(output).toMatch(/\n– access\/anonymous .*\n +skipped: No --header was given/);
    expect(output).toMatch(
      /\d+ passed, 0 failed, 0 blocked, 5 skipped\n✓ The contract at relay level holds \(the level on offer: there is no \/config\)/,
    );
  });

  it('shows request, expectation, answer and advice of what failed, and exits with 1', async () => {
    const { code, output } = await runWith(startBroken(), URL_OF_RELAY, '--only', 'output/createOrder');
    expect(code).toBe(1);
    const block = output
      .replaceAll(/conformance[- ][0-9a-f-]{36}/g, 'conformance-ID')
      .replaceAll(/climorder_\w+/g, 'climorder_ID')
      .replaceAll(/"(confirmed_at|created)":\d+/g, '"$1":0');
    expect(block).toMatchInlineSnapshot(`
      "Offtake conformance: http://relay.test
      ✗ output/createOrder               What POST /orders answers is what the contract says, field by field
            sent      POST /orders
                      content-type: application/json
                      idempotency-key: conformance-ID
                      {"product":"climsku_frontier_offtake_portfolio_2027","metric_tons":"0.01","currency":"usd","beneficiary":{"public_name":"Offtake conformance-ID"},"expected_total":567,"payment":{"source":"balance"}}
            expected  an answer that fits #/components/schemas/Order of openapi.json
            came      1 field that does not
                      /metric_tons: expected string, came 0.01
                        see #/components/schemas/Order/properties/metric_tons of openapi.json
            answer    200 application/json
                      {"id":"climorder_ID","object":"climate.order","amount_fees":17,"amount_subtotal":550,"amount_total":567,"beneficiary":{"public_name":"Offtake conformance-ID"},"canceled_at":null,"cancellation_reason":null,"certificate":null,"confirmed_at":0,"created":0,"currency":"usd","delayed_at":null,"delivered_at":null,"delivery_details":[],"expected_delivery_year":2027,"livemode":false,"metadata":{},"metric_tons":0.01,"product":"climsku_frontier_offtake_portfolio_2027","product_substituted_at":null,"status":"confirmed"}
            do        Relay Stripe’s objects whole and unchanged: amounts as integers, tons as decimal strings, times as Unix seconds.
      0 passed, 1 failed, 0 blocked, 0 skipped
      ✗ What was chosen of relay level does not hold (the level on offer: there is no /config)."
    `);
  });

  it('prints the report as JSON, and nothing else', async () => {
    const { code, output } = await runWith(startBroken(), URL_OF_RELAY, '--json', '--level', 'relay');
    const report: unknown = JSON.parse(output);
    expect(code).toBe(1);
    expect(report).toMatchObject({ ok: false, level: 'relay', levelSource: 'asked', baseUrl: URL_OF_RELAY });
    expect(report).toHaveProperty('results.length', listChecks('relay').length);
  });

  it('sends the headers, and shows them nowhere, though the backend may echo them', async () => {
    const seen = new Set<string | null>();
    const fetch = tamperWith(startRelay().fetch, async (request, next) => {
      const session = request.headers.get('authorization');
      seen.add(session);
      return request.method === 'POST' ? Response.json({ echo: session }, { status: 500 }) : next(request);
    });
    const { output } = await runWith(fetch, URL_OF_RELAY, '--header', 'Authorization: Bearer hunter2');
    expect(seen).toEqual(new Set(['Bearer hunter2', null]));
    expect(output).toContain('✗ orders/by-tons');
    expect(output).toContain('{"echo":"…"}');
    expect(output).not.toContain('hunter2');
  });

  it('exits with 2 in live mode', async () => {
    const live = changeAnswer({ path: /\/products$/ }, (json) => ({ ...json, livemode: true }));
    const { code, output } = await runWith(tamperWith(startRelay().fetch, live), URL_OF_RELAY);
    expect(code).toBe(2);
    expect(output).toContain('Refused: GET /products says "livemode": true');
  });

  it('exits with 1 when nobody answers', async () => {
    const { code, output } = await runWith(() => Promise.reject(new TypeError('fetch failed')), URL_OF_RELAY);
    expect(code).toBe(1);
    expect(output).toContain('Is the backend running?');
  });

  it('explains itself', async () => {
    const { code, output } = await run('--help');
    expect(code).toBe(0);
    expect(output).toContain('Usage: offtake-conformance URL');
  });

  it('lists the checks', async () => {
    const { code, output } = await run('--list', '--level', 'relay');
    expect(code).toBe(0);
    expect(output).toContain('cancel/again\n    Canceling once more');
    expect(output).not.toContain('http/etag');
  });

  it.each([
    [[], /Give one URL, not 0/],
    [['http://a.test', 'http://b.test'], /Give one URL, not 2/],
    [['ftp://a.test'], /no http or https URL/],
    [[URL_OF_RELAY, '--level', 'half'], /relay or full, not "half"/],
    [[URL_OF_RELAY, '--header', 'secret'], /--header takes 'Name: value'/],
    [[URL_OF_RELAY, '--only', 'nonsense'], /no check "nonsense"/],
    [[URL_OF_RELAY, '--fast'], /--fast/],
  ])('exits with 2 when it is used wrongly: %j', async (args, message) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toMatch(message);
    expect(errors).not.toContain('secret');
  });
});
