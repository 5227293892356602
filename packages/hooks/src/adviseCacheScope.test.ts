import { afterEach, expect, it, vi } from 'vitest';
import { createOrderFormTabs, noChannel } from './orderFormTabs.js';
import { createIntent } from './testSupport/createIntent.js';
import { createTabsHub } from './testSupport/createTabsHub.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Has a second tab try to place what the first one has under way. */
async function claimTwice(isKnownCaller: boolean): Promise<void> {
  const hub = createTabsHub();
  const tabs = [hub.openTab(), hub.openTab()].map(({ locks, openChannel }) =>
    createOrderFormTabs({ name: 'form', locks, openChannel: isKnownCaller ? openChannel : noChannel }),
  );
  const claims = await Promise.all(tabs.map((tab) => tab.claim(createIntent())));
  expect(claims).toEqual([true, false]);
}

it('is said once in development, to who sees a form wait for a tab that cannot tell it anything', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await claimTwice(false);
  vi.stubEnv('NODE_ENV', 'development');
  await claimTwice(true);
  expect(warn).not.toHaveBeenCalled();
  await claimTwice(false);
  await claimTwice(false);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Give createOfftakeClient a cacheScope'));
});
