import { OfftakeProvider, createOfftakeQueryClient, type OfftakeProviderProps } from '@offtake/hooks';
import { render, type RenderOptions, type RenderResult } from '@testing-library/react';
import { Fragment, type ReactNode } from 'react';
import { startStack, type Stack } from '../startStack.js';

/** How a component is rendered: what React Testing Library's `render` takes, and what the provider takes. */
export interface RenderWithOfftakeOptions
  extends Omit<RenderOptions, 'queries'>, Pick<OfftakeProviderProps, 'locale' | 'timeZone' | 'queryClient'> {
  /** What it runs on. @default startStack() */
  stack?: Stack | undefined;
  /** Another client of that stack, such as `stack.as('owner_other')`. @default the stack's own */
  client?: Stack['client'] | undefined;
}

/** What `render` gives, and the stack below it. */
export interface OfftakeRenderResult extends RenderResult {
  /** What the component runs on: its faults, its clock, its emulated Stripe account. */
  stack: Stack;
}

/**
 * Renders a component below a provider whose backend is a whole stack in this process. Nothing is mocked: what the
 * component shows has come from an emulated Stripe account, through the official SDK and the server kit.
 *
 * Times are shown in UTC, and what fails is not tried again by itself, so that a test sees it at once; give a
 * `queryClient` where the tries are what you test.
 *
 * @example
 * const { stack } = renderWithOfftake(<OrderForm />);
 * await userEvent.click(await screen.findByRole('button', { name: 'Review order' }));
 * expect(stack.emulator.orders.list()).toEqual([]);
 */
export function renderWithOfftake(ui: ReactNode, options: RenderWithOfftakeOptions = {}): OfftakeRenderResult {
  const { stack = startStack(), client = stack.client, ...rest } = options;
  const { locale, timeZone = 'UTC', queryClient = createQueryClient(), ...renderOptions } = rest;
  const { wrapper: Wrapper = Fragment } = renderOptions;
  const provider = { client, locale, timeZone, queryClient };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <OfftakeProvider {...provider}>
      <Wrapper>{children}</Wrapper>
    </OfftakeProvider>
  );
  const result: RenderResult = render(ui, { ...renderOptions, wrapper } satisfies Omit<RenderOptions, 'queries'>);
  return { ...result, stack };
}

function createQueryClient() {
  const queryClient = createOfftakeQueryClient();
  const { queries } = queryClient.getDefaultOptions();
  queryClient.setDefaultOptions({ ...queryClient.getDefaultOptions(), queries: { ...queries, retry: false } });
  return queryClient;
}
