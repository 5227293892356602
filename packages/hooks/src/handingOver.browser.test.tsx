import { startStack } from '@offtake/testing';
import { QueryClient } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { expect, inject, it, vi } from 'vitest';
import { HandedOverPage, type PageKind } from './testSupport/handedOverPage.js';
import { renderPage as renderPage18 } from './testSupport/handedOverPage.js?copy=0.0.0&react=18';
import { renderPage as renderPage19 } from './testSupport/handedOverPage.js?copy=0.0.0&react=19';
import { recordRequests } from './testSupport/recordRequests.js';

/** A server's React is never the page's own: each has its copy. */
const renderPage = inject('reactMajor') === '18' ? renderPage18 : renderPage19;

/** Renders a page as a server does, sends it over as text, and hydrates it. */
async function handOver(kind: PageKind) {
  const stack = startStack({ orders: ['confirmed', 'delivered'] });
  const server = recordRequests(stack);
  const { html, state } = await renderPage(kind, server.client);
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = html;
  // Streamed parts are put in place by a script, which markup set as text does not run.
  for (const script of container.querySelectorAll('script')) script.replaceWith(copyOf(script));
  const served = container.querySelector('main')?.textContent;
  const browser = recordRequests(stack);
  const onRecoverableError = vi.fn<(error: unknown) => void>();
  const queryClient = new QueryClient();
  render(<HandedOverPage kind={kind} client={browser.client} queryClient={queryClient} state={JSON.parse(state)} />, {
    container,
    hydrate: true,
    onRecoverableError,
  });
  return { container, served, server, browser, queryClient, onRecoverableError };
}

function copyOf(script: HTMLScriptElement): HTMLScriptElement {
  const copy = document.createElement('script');
  copy.textContent = script.textContent;
  return copy;
}

it('shows what was prefetched at once, in another language and time zone, and asks for none of it again', async () => {
  const { container, served, browser, queryClient, onRecoverableError } = await handOver('hooks');
  expect(served).toMatch(/^ord_confirmed,ord_delivered \d+ \d{4}年/);
  await waitFor(() => expect(container.querySelector('main')?.dataset['clock']).toBe('there'));
  expect(container.querySelector('main')?.textContent).toBe(served);
  expect(queryClient.isFetching()).toBe(0);
  expect(browser.requests).toEqual([]);
  expect(onRecoverableError).not.toHaveBeenCalled();
  container.remove();
});

it('waits on the server for what suspends, and then knows it', async () => {
  const { container, served, server, browser, queryClient, onRecoverableError } = await handOver('suspense');
  expect(served).toMatch(/^ord_confirmed,ord_delivered \d+$/);
  expect(server.requests.map(({ endpoint }) => endpoint).toSorted()).toEqual(['GET /orders', 'GET /products']);
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(container.querySelector('main')?.textContent).toBe(served);
  expect(browser.requests).toEqual([]);
  expect(onRecoverableError).not.toHaveBeenCalled();
  container.remove();
});
