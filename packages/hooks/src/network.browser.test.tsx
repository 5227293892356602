import { startStack } from '@offtake/testing';
import { onlineManager } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderOfftake } from './testSupport/renderOfftake.js';
import { useOrders } from './useOrders.js';

/** As the browser tells it; whether there is a network indeed makes no difference to a stack in the page. */
const tell = (event: 'online' | 'offline') => act(() => void window.dispatchEvent(new Event(event)));

/** A part of a host's page that shows orders, which the visitor is about to leave. */
async function openPart() {
  const part = renderOfftake(() => useOrders(), startStack({ orders: ['confirmed'] }));
  await waitFor(() => expect(part.result.current.isSuccess).toBe(true));
  return part;
}

afterEach(() => onlineManager.setOnline(true));

describe('a visitor who leaves while there is no network', () => {
  it('finds orders who comes back when it has returned', async () => {
    const { unmount } = await openPart();
    tell('offline');
    unmount();
    tell('online');
    const { result } = renderOfftake(() => useOrders(), startStack({ orders: ['delivered'] }));
    await waitFor(() => expect(result.current.data).toHaveLength(1));
  });

  it('finds orders when it returns who comes back before', async () => {
    const { unmount } = await openPart();
    tell('offline');
    unmount();
    const { result } = renderOfftake(() => useOrders(), startStack({ orders: ['delivered'] }));
    expect(result.current).toMatchObject({ fetchStatus: 'paused', isPending: true });
    tell('online');
    await waitFor(() => expect(result.current.data).toHaveLength(1));
  });

  it('leaves nothing behind that listens, once the network has returned', async () => {
    const { unmount } = await openPart();
    tell('offline');
    unmount();
    tell('online');
    await waitFor(() => expect(onlineManager.hasListeners()).toBe(false));
  });

  it('leaves what a host says of the network as it is', async () => {
    onlineManager.setOnline(false);
    const { result } = renderOfftake(() => useOrders(), startStack({ orders: ['confirmed'] }));
    expect(result.current.fetchStatus).toBe('paused');
  });
});
