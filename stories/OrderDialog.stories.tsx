import { OrderDialog } from '@offtake/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { loadStack, offtake, withStack } from './withStack.js';

const meta = {
  title: 'Components/OrderDialog',
  component: OrderDialog,
  tags: ['autodocs'],
  args: { onOpenChange: fn(), onPlaced: fn() },
  decorators: [withStack],
  loaders: [loadStack],
} satisfies Meta<typeof OrderDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Behind its trigger. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Order carbon removal' })).toBeVisible();
    await expect(screen.queryByRole('dialog')).toBeNull();
  },
};

/** Behind an element of the host's. */
export const OwnTrigger: Story = {
  args: { trigger: <button type="button">Remove what we emit</button> },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove what we emit' }));
    await expect(await findDialog()).toBeVisible();
  },
};

export const Open: Story = {
  args: { defaultOpen: true },
  play: async () => {
    await expect(await screen.findByRole('radio', { name: /2027/ })).toBeEnabled();
  },
};

/** A screen of 320 pixels: a sheet as wide as the screen, from its lower edge. */
export const NarrowScreen: Story = {
  args: { defaultOpen: true },
  globals: { viewport: { value: 'narrow' } },
  parameters: {
    viewport: { options: { narrow: { name: '320 px', styles: { width: '320px', height: '640px' } } } },
  },
  play: async () => {
    await screen.findByRole('radio', { name: /2027/ });
    const sheet = (await findDialog()).getBoundingClientRect();
    // Whoever shows it may set a width of its own.
    await expect(sheet.width === innerWidth).toBe(matchMedia('(width < 30rem)').matches);
  },
};

export const Loading: Story = {
  args: { defaultOpen: true },
  parameters: offtake({ setup: ({ faults }) => void faults.on({ path: '/products' }, 'hang') }),
};

/** Typed work is not thrown away unasked; the safe answer is focused. */
export const UnsavedWork: Story = {
  args: { defaultOpen: true },
  play: async ({ args }) => {
    await typeAmount('100');
    await userEvent.keyboard('{Escape}');
    const guard = await screen.findByRole('alertdialog', { name: 'Discard this order?' });
    await waitFor(() => expect(within(guard).getByRole('button', { name: 'Keep editing' })).toHaveFocus());
    await expect(args.onOpenChange).not.toHaveBeenCalled();
  },
};

export const Discarded: Story = {
  args: { defaultOpen: true },
  play: async (context) => {
    await UnsavedWork.play?.(context);
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(context.args.onOpenChange).toHaveBeenCalledWith(false);
  },
};

/** The review is a dialog over the dialog. */
export const Reviewing: Story = {
  args: { defaultOpen: true },
  play: async () => {
    await typeAmount('100{Enter}');
    const review = await screen.findByRole('dialog', { name: 'Review your order' });
    await waitFor(() => expect(within(review).getByRole('button', { name: 'Place order · $100.00' })).toHaveFocus());
  },
};

/** It cannot be left while the order is being placed. */
export const Placing: Story = {
  args: { defaultOpen: true },
  parameters: offtake({ setup: ({ faults }) => void faults.on({ method: 'POST', path: '/orders' }, 'hang') }),
  play: async (context) => {
    await Reviewing.play?.(context);
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Placing order…' });
    await userEvent.keyboard('{Escape}');
    await expect(screen.getByRole('dialog', { name: 'Review your order' })).toBeVisible();
  },
};

export const Placed: Story = {
  args: { defaultOpen: true },
  play: async (context) => {
    await Reviewing.play?.(context);
    await userEvent.keyboard('{Enter}');
    await expect(await screen.findByRole('heading', { name: 'Order placed' })).toBeVisible();
    await expect(context.args.onPlaced).toHaveBeenCalledOnce();
  },
};

/** A buyer who comes back from paying on Stripe's page, whose address names the order, sees what became of it. */
export const BackFromPaying: Story = {
  parameters: offtake({ stack: { orders: ['confirmed'] } }),
  loaders: [() => comeBackWith('ord_confirmed')],
  play: async ({ args }) => {
    await expect(await screen.findByRole('heading', { name: 'Order placed' })).toBeVisible();
    await expect(args.onOpenChange).toHaveBeenCalledWith(true);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(location.search).not.toContain('offtake_order');
  },
};

function comeBackWith(id: string): void {
  // On a server there is no address to come back to.
  if (typeof window === 'undefined') return;
  const url = new URL(location.href);
  url.searchParams.set('offtake_order', id);
  history.replaceState(history.state, '', url);
}

async function findDialog(): Promise<HTMLElement> {
  return await screen.findByRole('dialog', { name: 'Order carbon removal' });
}

async function typeAmount(text: string): Promise<void> {
  const dialog = within(await findDialog());
  await dialog.findByRole('radio', { name: /2027/ });
  await userEvent.type(dialog.getByRole('textbox', { name: /How much/ }), text);
}
