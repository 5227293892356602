import { createOrderFixture, startStack } from '@offtake/testing';
import { render, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { OfftakeProvider } from './OfftakeProvider.js';
import { createMapStorage } from './testSupport/createMapStorage.js';
import { openForm, startShop } from './testSupport/renderOrderForm.js';
import { useCancellationTerms } from './useCancellationTerms.js';
import { useOrderForm, type UseOrderFormOptions } from './useOrderForm.js';

const order = createOrderFixture();

function Page(options: UseOrderFormOptions) {
  const form = useOrderForm(options);
  const terms = useCancellationTerms(order);
  return (
    <form>
      <input {...form.quantityProps} aria-label="Quantity" />
      <output>{terms === null ? 'no clock yet' : `${terms.secondsLeft} s`}</output>
    </form>
  );
}

it('hydrates what a server rendered without a mismatch, and then takes up what was kept', async () => {
  const shop = startShop({ cacheScope: '' });
  const before = await openForm(shop);
  before.edit({ quantity: '42' });
  before.unmount();

  const { client } = startStack();
  const page = (storage = createMapStorage()) => (
    <OfftakeProvider client={client}>
      <Page storage={storage} />
    </OfftakeProvider>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page());
  expect(container.querySelector('output')?.textContent).toBe('no clock yet');
  const onRecoverableError = vi.fn<(error: unknown) => void>();
  render(page(shop.storage), { container, hydrate: true, reactStrictMode: true, onRecoverableError });
  await waitFor(() => expect(container.querySelector('input')?.value).toBe('42'));
  expect(container.querySelector('output')?.textContent).toBe('86400 s');
  expect(onRecoverableError).not.toHaveBeenCalled();
  container.remove();
});
