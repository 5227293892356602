import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../messages/en.js';
import { expectAccessible, renderWithStack } from '../testSupport/renderWithStack.js';
import { OrderForm } from './OrderForm.js';

beforeEach(() => sessionStorage.clear());

describe('a review that is wanted before it is known what is on offer', () => {
  test('keeps the button busy, and shows once that is known', async () => {
    const { user, stack } = renderWithStack(<OrderForm defaultDraft={{ quantity: '100' }} />, {
      setup: ({ faults }) => void faults.on({ method: 'GET', path: '/products', times: 1 }, 'hang'),
    });
    const submit = await screen.findByRole('button', { name: en['orderForm.review'] });
    await user.click(submit);
    expect(submit.getAttribute('aria-disabled')).toBe('true');
    expect(submit.dataset['pending']).toBe('');
    expect(document.activeElement).toBe(submit);
    await expectAccessible();
    stack.faults.clear();
    expect(await screen.findByRole('dialog', { name: en['review.title'] })).not.toBeNull();
  });
});

describe('an order that another tab is placing', () => {
  test('is said so in the review, in words', async () => {
    const tab = (name: string) => <OrderForm key={name} storage={createStorage()} defaultDraft={{ quantity: '100' }} />;
    const { user, rerender } = renderWithStack(tab('first'), {
      setup: ({ faults }) => void faults.on({ method: 'POST', path: '/orders' }, 'hang'),
    });
    const place = async () => {
      await screen.findByRole('radio', { name: /2027/ });
      await user.click(screen.getByRole('button', { name: en['orderForm.review'] }));
      await user.click(await screen.findByRole('button', { name: en['review.place']({ total: '$100.00' }) }));
    };
    await place();
    await waitFor(() => expect(screen.getByRole('button', { name: en['review.placing'] })).not.toBeNull());
    // Its request goes on as that of another tab does.
    rerender(tab('second'));
    await place();
    expect(await screen.findByText(en['review.elsewhere'])).not.toBeNull();
    await expectAccessible();
  });
});

/** What is kept for one tab is not there in another. */
function createStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
