import { useOfftake, useOrders } from '@offtake/hooks';
import { cleanup, screen } from '@testing-library/react';
import { createContext, useContext, type ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { startStack } from '../startStack.js';
import { renderWithOfftake } from './renderWithOfftake.js';

afterEach(cleanup);

const Host = createContext('no host');

function Page() {
  const { data, error } = useOrders();
  const { locale, timeZone } = useOfftake();
  return (
    <output>
      {error?.code ?? data?.map(({ id }) => id).join(' ')} {locale} {timeZone} {useContext(Host)}
    </output>
  );
}

it('renders below a provider, on a stack of its own', async () => {
  const { stack } = renderWithOfftake(<Page />);
  expect(await screen.findByText('en UTC no host')).toBeDefined();
  expect(stack.emulator.orders.list()).toEqual([]);
});

it('takes a stack, a caller, a language, and whatever else stands around it', async () => {
  const stack = startStack({ orders: ['confirmed'] });
  const wrapper = ({ children }: { children: ReactNode }) => <Host value="host">{children}</Host>;
  const { rerender } = renderWithOfftake(<Page />, { stack, locale: 'de', timeZone: 'Europe/Berlin', wrapper });
  expect(await screen.findByText('ord_confirmed de Europe/Berlin host')).toBeDefined();
  rerender(<Page />);
  expect(screen.getByText('ord_confirmed de Europe/Berlin host')).toBeDefined();
  cleanup();
  renderWithOfftake(<Page />, { stack, client: stack.as('owner_other') });
  expect(await screen.findByText('en UTC no host')).toBeDefined();
});

it('shows a failure at once', async () => {
  const stack = startStack();
  stack.trouble.goOffline();
  renderWithOfftake(<Page />, { stack });
  expect(await screen.findByText('network_error en UTC no host')).toBeDefined();
});
