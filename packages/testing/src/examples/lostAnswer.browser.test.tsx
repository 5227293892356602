import { renderWithOfftake } from '@offtake/testing/react';
import { OrderForm } from '@offtake/ui';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';

it('buys once, though the answer is lost on the way', async () => {
  const user = userEvent.setup();
  const { stack } = renderWithOfftake(<OrderForm />);
  await screen.findByRole('radio', { name: /2027/ });
  await user.type(screen.getByRole('textbox', { name: /How much/ }), '100');
  await user.click(screen.getByRole('button', { name: 'Review order' }));

  stack.trouble.loseNextAnswer();
  await user.click(await screen.findByRole('button', { name: /Place order/ }));
  await user.click(await screen.findByRole('button', { name: 'Ask again' }));

  await screen.findByRole('heading', { name: 'Order placed' });
  expect(stack.emulator.orders.list()).toHaveLength(1);
});
