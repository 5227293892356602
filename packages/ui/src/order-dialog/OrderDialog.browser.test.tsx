import type { Order } from '@offtake/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../messages/en.js';
import { expectAccessible, renderWithStack, type RenderOptions } from '../testSupport/renderWithStack.js';
import { OrderDialog, type OrderDialogProps } from './OrderDialog.js';

beforeEach(() => sessionStorage.clear());

const TITLE = en['orderForm.title'];
const trigger = () => screen.getByRole('button', { name: en['orderDialog.trigger'] });
const findDialog = () => screen.findByRole('dialog', { name: TITLE });
const findGuard = () => screen.findByRole('alertdialog', { name: en['orderDialog.discardTitle'] });
const findReview = () => screen.findByRole('dialog', { name: en['review.title'] });
const quantity = () =>
  screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${en['orderForm.quantity']}`) });
const untilClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const untilFocused = (element: () => Element) => waitFor(() => expect(document.activeElement).toBe(element()));

async function open(props: OrderDialogProps = {}, options: RenderOptions = {}) {
  const rendered = renderWithStack(<OrderDialog {...props} />, options);
  await rendered.user.click(trigger());
  const dialog = await findDialog();
  await screen.findByRole('radio', { name: /2027/ });
  return { ...rendered, dialog };
}

async function openReview(props: OrderDialogProps = {}, options: RenderOptions = {}) {
  const opened = await open(props, options);
  quantity().focus();
  await opened.user.keyboard('100{Enter}');
  const review = await findReview();
  const place = within(review).getByRole('button', { name: en['review.place']({ total: '$100.00' }) });
  await untilFocused(() => place);
  return { ...opened, review };
}

describe('opening and closing', () => {
  test('works by keyboard, is titled and described, and gives the focus back to the trigger', async () => {
    const { user } = renderWithStack(<OrderDialog />);
    await user.tab();
    expect(document.activeElement).toBe(trigger());
    await user.keyboard('{Enter}');
    const dialog = await findDialog();
    const description = document.querySelector(`[id="${dialog.getAttribute('aria-describedby')}"]`);
    expect(description?.textContent).toBe(en['orderForm.description']);
    await screen.findByRole('radio', { name: /2027/ });
    expect(dialog.contains(document.activeElement)).toBe(true);
    await expectAccessible();
    await user.keyboard('{Escape}');
    await untilClosed();
    await untilFocused(trigger);
  });

  test('closes by its button and by a press beside it', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: en['common.close'] }));
    await untilClosed();
    await user.click(trigger());
    await findDialog();
    await user.click(document.querySelector('.offtake-Dialog-layer') ?? document.body);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('takes a trigger of the host’s', async () => {
    const { user } = renderWithStack(<OrderDialog trigger={<a href="#order">Mine</a>} />);
    await user.click(screen.getByRole('link', { name: 'Mine' }));
    await findDialog();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Mine' })));
  });

  test('is the host’s to keep', async () => {
    function Host() {
      const [isOpen, setOpen] = useState(false);
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            Mine
          </button>
          <OrderDialog trigger={null} open={isOpen} onOpenChange={setOpen} />
        </>
      );
    }
    const { user } = renderWithStack(<Host />);
    await user.click(screen.getByRole('button', { name: 'Mine' }));
    await findDialog();
    await user.keyboard('{Escape}');
    await untilClosed();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Mine' })));
  });

  test('can be open from the beginning', async () => {
    renderWithStack(<OrderDialog defaultOpen />);
    expect(await findDialog()).not.toBeNull();
  });
});

describe('typed work', () => {
  test('is not thrown away unasked, and the safe answer goes back to it', async () => {
    const onOpenChange = vi.fn<(isOpen: boolean) => void>();
    const { user } = await open({ onOpenChange });
    await user.type(quantity(), '100');
    await user.keyboard('{Escape}');
    const guard = await findGuard();
    await untilFocused(() => within(guard).getByRole('button', { name: en['orderDialog.keep'] }));
    await expectAccessible();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(quantity().value).toBe('100');
    await untilFocused(quantity);
    expect(onOpenChange.mock.calls).toEqual([[true]]);
  });

  test('is kept by Escape in the question, which closes the question alone', async () => {
    const { user } = await open();
    await user.type(quantity(), '100');
    await user.click(screen.getByRole('button', { name: en['common.close'] }));
    await findGuard();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(await findDialog()).not.toBeNull();
  });

  test('is gone for good once it was discarded', async () => {
    const { user } = await open();
    await user.type(quantity(), '100');
    await user.keyboard('{Escape}');
    await user.click(within(await findGuard()).getByRole('button', { name: en['orderDialog.discard'] }));
    await untilClosed();
    await untilFocused(trigger);
    await user.click(trigger());
    await findDialog();
    expect(quantity().value).toBe('');
  });

  test('is nobody’s work where the host gave it', async () => {
    const { user } = await open({ defaultDraft: { quantity: '100', publicName: 'Ada' } });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});

describe('the review over the dialog', () => {
  test('stands above it, keeps the focus, and leads back to it by Escape', async () => {
    const { user, review, dialog } = await openReview();
    const { left, top } = review.getBoundingClientRect();
    expect(review.contains(document.elementFromPoint(left + 10, top + 10))).toBe(true);
    await user.tab();
    expect(review.contains(document.activeElement)).toBe(true);
    await user.tab();
    expect(review.contains(document.activeElement)).toBe(true);
    await expectAccessible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: en['review.title'] })).toBeNull());
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await untilFocused(quantity);
    expect(dialog.isConnected).toBe(true);
  });

  test('places the order by keyboard, and the dialog then closes without a question', async () => {
    const onPlaced = vi.fn<(order: Order) => void>();
    const { user, stack } = await openReview({ onPlaced });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe(en['placed.title.ordered']));
    expect(onPlaced).toHaveBeenCalledOnce();
    expect(stack.emulator.orders.list()).toHaveLength(1);
    await user.keyboard('{Escape}');
    await untilClosed();
    await user.click(trigger());
    await findDialog();
    expect(quantity().value).toBe('');
  });

  test('cannot be left while the order is being placed, nor can the dialog', async () => {
    const onOpenChange = vi.fn<(isOpen: boolean) => void>();
    const { user, stack } = await openReview(
      { onOpenChange },
      { setup: ({ faults }) => void faults.on({ method: 'POST', path: '/orders' }, 'hang') },
    );
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: en['review.placing'] });
    await user.keyboard('{Escape}{Escape}');
    for (const layer of document.querySelectorAll('.offtake-Dialog-layer')) await user.click(layer);
    expect(await findReview()).not.toBeNull();
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(onOpenChange.mock.calls).toEqual([[true]]);
    stack.faults.clear();
    expect(await screen.findByRole('heading', { name: en['placed.title.ordered'] })).not.toBeNull();
  });

  test('cannot be left while it is not known what became of it', async () => {
    const { user } = await openReview(
      {},
      { setup: ({ faults }) => void faults.on({ method: 'POST', path: '/orders', times: 1 }, 'drop_answer') },
    );
    await user.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: en['unknown.title'] });
    await user.keyboard('{Escape}');
    expect(screen.getByRole('dialog', { name: en['unknown.title'] })).not.toBeNull();
  });
});

describe('a buyer who comes back', () => {
  const address = location.href;
  const comeBack = (id: string) => history.replaceState(null, '', `?offtake_order=${id}`);
  afterEach(() => history.replaceState(null, '', address));

  test('from paying is shown the order, once: what is closed then is a new order', async () => {
    comeBack('ord_confirmed');
    const onOpenChange = vi.fn<(isOpen: boolean) => void>();
    const { user } = renderWithStack(<OrderDialog onOpenChange={onOpenChange} />, { orders: ['confirmed'] });
    expect(await screen.findByRole('heading', { name: en['placed.title.ordered'] })).not.toBeNull();
    expect(onOpenChange.mock.calls).toEqual([[true]]);
    await user.click(screen.getByRole('button', { name: en['common.close'] }));
    await untilClosed();
    expect(location.search).toBe('');
    await user.click(trigger());
    expect(await screen.findByRole('button', { name: en['orderForm.review'] })).not.toBeNull();
  });

  test('to a page that was left before the outcome was known is shown the question', async () => {
    const { user, unmount } = await openReview(
      {},
      { setup: ({ faults }) => void faults.on({ method: 'POST', path: '/orders', times: 1 }, 'drop_answer') },
    );
    await user.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: en['unknown.title'] });
    unmount();
    renderWithStack(<OrderDialog />);
    expect(await screen.findByRole('dialog', { name: en['unknown.title'] })).not.toBeNull();
  });

  test.each<[string, OrderDialogProps]>([
    ['where the host does not want that', { openOnReturn: false }],
    ['where the order is another form’s', { id: 'other' }],
    ['where the host keeps it closed', { open: false }],
  ])('is left alone %s', async (_name, props) => {
    comeBack('ord_confirmed');
    const { queryClient } = renderWithStack(<OrderDialog {...props} />, { orders: ['confirmed'] });
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

test('takes the host’s class, attributes, words and ref', async () => {
  const ref = vi.fn<(element: HTMLDivElement | null) => void>();
  renderWithStack(
    <OrderDialog ref={ref} className="mine" data-testid="one" messages={{ 'orderDialog.trigger': 'Go' }} title="Buy" />,
  );
  const root = document.querySelector('.offtake-OrderDialog');
  expect(root?.classList.contains('mine')).toBe(true);
  expect(ref).toHaveBeenCalledWith(screen.getByTestId('one'));
  screen.getByRole('button', { name: 'Go' }).click();
  expect(await screen.findByRole('dialog', { name: 'Buy' })).not.toBeNull();
});
