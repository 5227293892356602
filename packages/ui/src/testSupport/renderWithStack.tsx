import { OfftakeProvider } from '@offtake/hooks';
import { startStack, type Stack, type StackOptions } from '@offtake/testing';
import { QueryClient } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { StrictMode, type ReactNode } from 'react';
import { afterEach, expect } from 'vitest';
import '../styles/styles.css';

export interface RenderOptions extends StackOptions {
  locale?: string | undefined;
  /** The width of what is rendered, in CSS pixels. @default 1100 */
  width?: number | undefined;
  /** What goes wrong or is done before anything is shown. */
  setup?: ((stack: Stack) => void) | undefined;
}

afterEach(cleanup);

/**
 * Renders something below a provider whose backend is the whole stack. Failed requests are not tried again by
 * themselves.
 */
export function renderWithStack(ui: ReactNode, options: RenderOptions = {}) {
  const { locale = 'en', width = 1_100, setup, ...stackOptions } = options;
  const stack = startStack(stackOptions);
  setup?.(stack);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 10_000 } } });
  const inProvider = (children: ReactNode) => (
    <StrictMode>
      <OfftakeProvider client={stack.client} queryClient={queryClient} locale={locale} timeZone="UTC">
        <div style={{ inlineSize: width }}>{children}</div>
      </OfftakeProvider>
    </StrictMode>
  );
  const rendered = render(inProvider(ui));
  const rerender = (next: ReactNode) => rendered.rerender(inProvider(next));
  return { ...rendered, rerender, stack, queryClient, user: userEvent.setup() };
}

/** Fails with what axe finds wrong. */
export async function expectAccessible(element: Element = document.body): Promise<void> {
  // A page has landmarks and one h1; a component on a test page has neither.
  const { violations } = await axe.run(element, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
