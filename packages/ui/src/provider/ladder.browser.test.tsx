import { OfftakeProvider } from '@offtake/hooks';
import { createOrderFixture, startStack } from '@offtake/testing';
import { QueryClient } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { userEvent as keys } from 'vitest/browser';
import { CancelOrderDialog } from '../cancel-order-dialog/CancelOrderDialog.js';
import { OrderList } from '../order-list/OrderList.js';
import { OrderForm } from '../order-form/OrderForm.js';
import * as Parts from '../order-form/parts.js';
import { OrderStatusTimeline } from '../order-status-timeline/OrderStatusTimeline.js';
import { ProductPicker } from '../product-picker/ProductPicker.js';
import css from '../styles/styles.css?inline';
import { renderWithStack } from '../testSupport/renderWithStack.js';
import { OfftakeUiProvider } from './OfftakeUiProvider.js';

const ORDER = createOrderFixture();
const PRIMARY = '--offtake-color-primary';
const timeline = () => <OrderStatusTimeline order={ORDER} data-testid="root" />;
const styleOf = (element: Element) => getComputedStyle(element);

describe('tokens', () => {
  test.each(['root', 'ancestor', 'component'])('are read from the %s', (place) => {
    renderWithStack(<div id="ancestor">{timeline()}</div>);
    const root = screen.getByTestId('root');
    const holder = { root: document.documentElement, ancestor: root.parentElement, component: root }[place];
    holder?.style.setProperty(PRIMARY, 'rgb(1, 2, 3)');
    const mark = root.querySelector('.offtake-OrderStatusTimeline-mark[data-state="done"]');
    expect(mark && styleOf(mark).backgroundColor).toBe('rgb(1, 2, 3)');
    holder?.style.removeProperty(PRIMARY);
  });

  test.each([
    ['dark', (host: HTMLElement) => host.classList.add('dark')],
    ['dark', (host: HTMLElement) => (host.dataset['theme'] = 'dark')],
    ['light', (host: HTMLElement) => (host.dataset['theme'] = 'light')],
  ])('are %s where the host says so', (scheme, say) => {
    renderWithStack(timeline());
    const root = screen.getByTestId('root');
    if (root.parentElement) say(root.parentElement);
    expect(styleOf(root).colorScheme).toBe(scheme);
  });
});

test.each([
  ['light', 'dark'],
  ['dark', 'light'],
])('a place on a %s page that is %s has the scheme of the place', (page, place) => {
  renderWithStack(
    <div data-theme={page}>
      <div data-theme={place}>{timeline()}</div>
    </div>,
  );
  expect(styleOf(screen.getByTestId('root')).colorScheme).toBe(place);
});

describe('appearance', () => {
  test('takes what a host gives to Stripe’s Connect and Elements', () => {
    const variables = { colorPrimary: '#123456', spacingUnit: '6px', colorTextSecondary: 'rgb(4, 5, 6)' };
    renderWithStack(
      <OrderStatusTimeline order={ORDER} data-testid="root" appearance={{ theme: 'night', variables }} />,
    );
    const { style } = screen.getByTestId('root');
    expect(style.getPropertyValue(PRIMARY)).toBe('#123456');
    expect(style.getPropertyValue('--offtake-spacing-unit')).toBe('6px');
    expect(style.getPropertyValue('--offtake-color-secondary-text')).toBe('rgb(4, 5, 6)');
    expect(styleOf(screen.getByTestId('root')).colorScheme).toBe('dark');
  });

  test('is merged name by name, is set once on the outermost component, and goes when it is taken back', async () => {
    const tree = (radius: string | undefined) => (
      <OfftakeUiProvider appearance={{ variables: { colorPrimary: 'red', borderRadius: '1px' } }}>
        <OrderForm data-testid="root" appearance={{ variables: radius ? { borderRadius: radius } : {} }} />
      </OfftakeUiProvider>
    );
    const { rerender } = renderWithStack(tree('9px'));
    const { style } = screen.getByTestId('root');
    expect([style.getPropertyValue(PRIMARY), style.getPropertyValue('--offtake-border-radius')]).toEqual([
      'red',
      '9px',
    ]);
    expect(document.querySelector<HTMLElement>('.offtake-ProductPicker')?.style.cssText).toBe('');
    rerender(tree(undefined));
    expect(style.getPropertyValue('--offtake-border-radius')).toBe('1px');
  });

  test('warns once of what changes nothing', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const appearance = { variables: { colorPrimry: 'red' }, rules: { '.Input': {} } };
    renderWithStack(
      <OfftakeUiProvider appearance={appearance}>
        {timeline()}
        <ProductPicker />
      </OfftakeUiProvider>,
    );
    const texts = warn.mock.calls.map(([text]) => String(text));
    expect(texts.filter((text) => text.includes('colorPrimry'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('rules'))).toHaveLength(1);
    warn.mockRestore();
  });
});

describe('classNames', () => {
  test('are given by part, as a string or by the state of the part', async () => {
    renderWithStack(
      <OrderForm
        classNames={{
          root: ({ state }) => `is-${state}`,
          submit: 'my-submit',
          quote: ({ empty }) => (empty ? 'no' : 'yes'),
        }}
      />,
    );
    expect(document.querySelector('.offtake-OrderForm')?.classList).toContain('is-editing');
    expect(screen.getByRole('button', { name: 'Review order' }).classList).toContain('my-submit');
    expect(document.querySelector('.offtake-OrderForm-quote')?.classList).toContain('no');
  });
});

describe('components and messages', () => {
  test('replace ours everywhere below, the nearer ones first', async () => {
    const notice = (name: string) => () => <p>{name}</p>;
    renderWithStack(
      <OfftakeUiProvider components={{ EmptyState: notice('outer'), Notice: notice('outer notice') }}>
        <OfftakeUiProvider components={{ EmptyState: notice('inner') }}>
          <ProductPicker />
        </OfftakeUiProvider>
      </OfftakeUiProvider>,
      { emulator: { products: [] } },
    );
    expect(await screen.findByText('inner')).toBeDefined();
  });

  test('take a button of the host’s, for the ready-made component too', () => {
    renderWithStack(
      <OrderForm
        components={{
          Button: ({ variant, isPending: _isPending, asChild: _asChild, ...props }) => (
            <button data-mine={variant} {...props} />
          ),
        }}
      />,
    );
    expect(screen.getByRole('button', { name: 'Review order' }).dataset['mine']).toBe('primary');
  });

  test('take words and a language around components and of one alone', () => {
    renderWithStack(
      <OfftakeUiProvider locale="ar" messages={{ 'orderForm.title': 'Outer', 'orderForm.review': 'Look' }}>
        <OrderForm data-testid="root" messages={{ 'orderForm.title': 'Inner' }} />
      </OfftakeUiProvider>,
    );
    expect(screen.getByRole('heading').textContent).toBe('Inner');
    expect(screen.getByRole('button', { name: 'Look' })).toBeDefined();
    expect(screen.getByTestId('root').dir).toBe('rtl');
    expect(screen.getByTestId('root').lang).toBe('ar');
  });
});

describe('a form in another language than the page', () => {
  test('reads numbers as it writes them', async () => {
    const { user } = renderWithStack(
      <OrderForm locale="de" storage={null} presets={[{ metric_tons: '1.125' }]} data-testid="root" />,
    );
    await user.click(await screen.findByRole('button', { name: '1,125 t' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /How much/ }).value).toBe('1,125');
    await waitFor(() => expect(screen.getByTestId('root').textContent).toContain('637,32'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('parts', () => {
  test('make a form of the host’s that orders as the ready-made one does', async () => {
    const handlePlaced = vi.fn<() => void>();
    const { user } = renderWithStack(
      <Parts.Root onPlaced={handlePlaced} storage={null} defaultDraft={{ quantity: '50' }}>
        <Parts.Form>
          <Parts.Quantity>
            <Parts.QuantityLabel>Euros, dollars, anything</Parts.QuantityLabel>
            <Parts.QuantityInput />
          </Parts.Quantity>
          <Parts.Submit asChild>
            <button type="submit">Go on</button>
          </Parts.Submit>
        </Parts.Form>
        <Parts.Review>
          <Parts.ReviewFacts />
          <Parts.Place>Buy</Parts.Place>
        </Parts.Review>
        <Parts.Placed />
      </Parts.Root>,
    );
    await waitFor(() => expect(screen.getByRole('textbox')).toBeDefined());
    await waitFor(async () => {
      await user.click(screen.getByRole('button', { name: 'Go on' }));
      expect(screen.getByRole('dialog')).toBeDefined();
    });
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Buy' }));
    await waitFor(() => expect(handlePlaced).toHaveBeenCalledTimes(1));
    expect(await screen.findByRole('heading', { name: 'Order placed' })).toBeDefined();
  });
});

describe('the list of orders', () => {
  test('takes look, words and components from around and of its own', async () => {
    renderWithStack(
      <OfftakeUiProvider messages={{ 'orderList.title': 'What we removed' }}>
        <OrderList
          data-testid="list"
          appearance={{ theme: 'night', variables: { colorPrimary: 'red' } }}
          messages={{ 'orderList.status': 'Stands' }}
          components={{ Button: ({ children }) => <button data-own="">{children}</button> }}
          onOpen={() => {}}
          csv
        />
      </OfftakeUiProvider>,
      { orders: ['confirmed'] },
    );
    expect(await screen.findByRole('heading', { name: 'What we removed' })).toBeDefined();
    expect(await screen.findByRole('columnheader', { name: 'Stands' })).toBeDefined();
    await waitFor(() => expect(document.querySelector('[data-own]')).not.toBeNull());
    expect(screen.getByTestId('list').style.getPropertyValue(PRIMARY)).toBe('red');
    expect(screen.getByTestId('list').dataset['theme']).toBe('dark');
  });
});

describe('a shadow tree', () => {
  test('has the look, the theme of its host and dialogs that keep the focus', async () => {
    const outside = document.body.appendChild(document.createElement('button'));
    const host = document.body.appendChild(document.createElement('div'));
    host.className = 'dark';
    host.style.setProperty(PRIMARY, 'rgb(1, 2, 3)');
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets.push(sheet);
    const stack = startStack({ orders: ['cancelable'] });
    const container = shadow.appendChild(document.createElement('main'));
    render(
      <OfftakeProvider client={stack.client} queryClient={new QueryClient()} locale="en" timeZone="UTC">
        <CancelOrderDialog order={ORDER} />
      </OfftakeProvider>,
      { container },
    );
    const user = userEvent.setup();
    const inShadow = within(container);
    const trigger = await inShadow.findByRole('button');
    await user.click(trigger);
    const dialog = await inShadow.findByRole('alertdialog');

    expect(styleOf(dialog).colorScheme).toBe('dark');
    expect(styleOf(dialog).display).toBe('grid');
    expect(dialog.parentElement?.matches(':popover-open')).toBe(true);
    expect(outside.inert).toBe(true);
    await waitFor(() => expect(dialog.contains(shadow.activeElement)).toBe(true));
    for (let step = 0; step < 4; step += 1) {
      await keys.keyboard('{Tab}');
      expect(document.activeElement === document.body || dialog.contains(shadow.activeElement)).toBe(true);
    }
    await waitFor(() => expect(dialog.contains(shadow.activeElement)).toBe(true));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(inShadow.queryByRole('alertdialog')).toBeNull());
    expect(outside.inert).toBe(false);
    await waitFor(() => expect(shadow.activeElement).toBe(trigger));
    outside.remove();
    host.remove();
  });
});
