import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { en } from '../messages/en.js';
import { expectAccessible, renderWithStack, type RenderOptions } from '../testSupport/renderWithStack.js';
import { ProductPicker } from './ProductPicker.js';

const PORTFOLIO = "Frontier's 2027 offtake portfolio";
const SUPPLIERS = `${en['productPicker.suppliers']({ count: 6 })} ${PORTFOLIO}`;

async function renderPicker(options: RenderOptions = {}) {
  const onValueChange = vi.fn<(product: { name: string }) => void>();
  renderWithStack(<ProductPicker onValueChange={onValueChange} />, { width: 560, ...options });
  const radio = await screen.findByRole('radio', { name: new RegExp(PORTFOLIO) });
  return { onValueChange, radio };
}

describe('a product', () => {
  test('is named by what it is and costs, and described by the rest', async () => {
    const { radio } = await renderPicker();
    const price = en['productPicker.priceLabel']({ price: '$566.50' });
    expect(screen.getByRole('radio', { name: `${PORTFOLIO} ${price}` })).toBe(radio);
    const facts = document.getElementById(radio.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(facts).toContain(en['productPicker.expectedBy']({ year: 2027 }));
  });

  test('is chosen by a click on its radio button', async () => {
    const { radio } = await renderPicker();
    await userEvent.click(radio);
    expect(radio).toHaveProperty('checked', true);
  });

  test('is chosen by a click anywhere on its card', async () => {
    const { onValueChange, radio } = await renderPicker();
    const card = radio.closest('.offtake-ProductPicker-item') ?? document.body;
    const { width, height } = card.getBoundingClientRect();
    await userEvent.click(card, { position: { x: width / 2, y: height - 4 } });
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: PORTFOLIO }));
  });
});

describe('the suppliers of a product', () => {
  test('are shown with their pages and places when they are asked for', async () => {
    const { onValueChange } = await renderPicker();
    const trigger = screen.getByRole('button', { name: SUPPLIERS });
    expect(trigger.ariaExpanded).toBe('false');
    await userEvent.click(trigger);
    const list = document.getElementById(trigger.getAttribute('aria-controls') ?? '') ?? document.body;
    const [first] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toContain('Dartmouth, NS, Canada');
    const link = within(list).getByRole<HTMLAnchorElement>('link', { name: /Planetary/ });
    expect(link.href).toBe('https://frontierclimate.com/portfolio/planetary');
    expect(onValueChange).not.toHaveBeenCalled();
    await expectAccessible();
  });

  test('are shown and hidden by keyboard', async () => {
    await renderPicker();
    const trigger = screen.getByRole('button', { name: SUPPLIERS });
    trigger.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    await userEvent.keyboard(' ');
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  test('can be read of a product that is sold out', async () => {
    const soldOut = { metric_tons_available: '0' };
    const { radio } = await renderPicker({
      setup: ({ emulator }) => {
        for (const { id } of emulator.catalog.listProducts()) emulator.catalog.updateProduct(id, soldOut);
      },
    });
    expect(radio).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: SUPPLIERS }));
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });
});
