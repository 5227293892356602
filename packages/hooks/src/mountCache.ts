import { onlineManager, type QueryClient } from '@tanstack/react-query';

/**
 * Mounts a cache, as a QueryClientProvider does: else nothing is read again when the window is focused or back online.
 *
 * @returns what unmounts it.
 */
export function mountCache(queryClient: QueryClient): () => void {
  queryClient.mount();
  return () => {
    listenUntilOnline();
    queryClient.unmount();
  };
}

/**
 * TanStack Query hears of the network only while a cache is mounted, and believes for ever what it has heard last.
 * Whoever leaves without a network and comes back with one would wait for reads that are never sent.
 */
function listenUntilOnline(): void {
  if (onlineManager.isOnline()) return;
  const stop = onlineManager.subscribe((isOnline) => {
    if (isOnline) stop();
  });
}
