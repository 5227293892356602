import { describe, expect, it } from 'vitest';
import { startAccount } from '../testSupport/startAccount.js';
import { parseState, writeState } from './stateText.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';

async function someState() {
  const { emulator, stripe } = startAccount();
  for (const [index, note] of ['plain', 'with "quotes",\nlines\u2028 and ]', '{', '},'].entries())
    await stripe.climate.orders.create(
      { product: PRODUCT, amount: 10_000, metadata: { note } },
      { idempotencyKey: `k${index}` },
    );
  emulator.webhooks.addEndpoint({ url: 'http://127.0.0.1/hook' });
  return emulator.exportState();
}

describe('a saved state', () => {
  it('is JSON, comes in pieces, and is read as it was', async () => {
    const state = await someState();
    const text = [...writeState(state)].join('');
    expect(JSON.parse(text)).toEqual(state);
    expect(parseState(Buffer.from(text))).toEqual(state);
    expect(parseState(Buffer.from(JSON.stringify(state)))).toEqual(state);
    expect(parseState(Buffer.from(JSON.stringify(state, null, 2)))).toEqual(state);
  });

  it('that was cut off anywhere is not read', async () => {
    const bytes = Buffer.from([...writeState(await someState())].join(''));
    for (let length = 0; length < bytes.length - 2; length += 97)
      expect(() => parseState(bytes.subarray(0, length))).toThrow(SyntaxError);
  });
});
