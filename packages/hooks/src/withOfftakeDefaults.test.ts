import { QueryClient, type DefaultOptions } from '@tanstack/react-query';
import { QueryClient as QueryClient4 } from '@tanstack/react-query-4';
import { describe, expect, it } from 'vitest';
import { configOptions } from './configOptions.js';
import { createOfftakeClient } from './createOfftakeClient.js';
import { OfftakeError, type OfftakeErrorCode } from './OfftakeError.js';
import { withOfftakeDefaults } from './withOfftakeDefaults.js';

const client = createOfftakeClient({ baseUrl: '/api' });

/** Whether a failed read would be tried again in a host's cache. */
function isRetried(queries: DefaultOptions['queries'], code: OfftakeErrorCode, failureCount = 0): boolean {
  const host = withOfftakeDefaults(new QueryClient({ defaultOptions: { queries: queries ?? {} } }), client);
  const { retry } = host.defaultQueryOptions(configOptions(client));
  if (typeof retry !== 'function') return expect.unreachable('There is no policy.');
  return retry(failureCount, new OfftakeError({ code, message: code }));
}

describe('a host’s own cache', () => {
  it('does not try again what will not succeed, whatever the host does with its own', () => {
    expect(isRetried({}, 'not_found')).toBe(false);
    expect(isRetried({ retry: 5 }, 'forbidden')).toBe(false);
    expect(isRetried({ retry: () => true }, 'invalid_request')).toBe(false);
  });

  it('tries again what may pass, up to what the host allows', () => {
    expect(isRetried({}, 'network_error')).toBe(true);
    expect(isRetried({ retry: true }, 'network_error')).toBe(true);
    expect(isRetried({ retry: 1 }, 'network_error', 1)).toBe(false);
    expect(isRetried({ retry: false }, 'network_error')).toBe(false);
    expect(isRetried({ retry: () => false }, 'network_error')).toBe(false);
    expect(isRetried({ retry: 100 }, 'network_error', 3)).toBe(false);
  });

  it('keeps what the host says of staleness, and of this library’s own key', () => {
    const plain = new QueryClient();
    expect(withOfftakeDefaults(plain, client)).toBe(plain);
    const key = { queryKey: ['offtake', '/api', '', 'orders'] };
    expect(plain.defaultQueryOptions(key).staleTime).toBe(10_000);
    expect(plain.defaultQueryOptions({ queryKey: ['host'] })).not.toHaveProperty('retry');
    const patient = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
    expect(withOfftakeDefaults(patient, client).defaultQueryOptions(key).staleTime).toBe(60_000);
    const particular = new QueryClient();
    particular.setQueryDefaults(['offtake'], { retry: 7 });
    expect(withOfftakeDefaults(particular, client).defaultQueryOptions(key).retry).toBe(7);
  });

  it('must be of a version that the hooks can use', () => {
    const host = new QueryClient4() as unknown as QueryClient;
    expect(() => withOfftakeDefaults(host, client)).toThrow('@tanstack/react-query 5');
  });
});
