import { OfftakeProvider } from '@offtake/hooks';
import { startManyOrders } from '@offtake/testing';
import { QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { Profiler, type ReactNode } from 'react';
import { expect } from 'vitest';
import '../styles/styles.css';

export interface ManyOrdersOptions {
  count: number;
  locale?: string | undefined;
  /** The width of what is rendered, in CSS pixels. @default 1100 */
  width?: number | undefined;
  /** The height of a box that the list scrolls in; null scrolls the window. @default 600 */
  height?: number | null | undefined;
  /** Rendered in StrictMode. @default true */
  isStrict?: boolean | undefined;
}

/** Renders a list of many orders in a box that scrolls, and gives what a test does with it. */
export async function renderManyOrders(ui: ReactNode, options: ManyOrdersOptions) {
  const { count, locale = 'en', width = 1_100, height = 600, isStrict = true } = options;
  const backend = startManyOrders(count);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });
  const commits = { count: 0 };
  const box = height === null ? {} : { blockSize: height, overflow: 'auto' };
  const pageOf = (list: ReactNode) => (
    <OfftakeProvider client={backend.client} queryClient={queryClient} locale={locale} timeZone="UTC">
      <div data-testid="box" style={{ inlineSize: width, ...box }}>
        <h1>Climate</h1>
        <Profiler id="list" onRender={() => (commits.count += 1)}>
          {list}
        </Profiler>
      </div>
    </OfftakeProvider>
  );
  const { rerender } = render(pageOf(ui), { reactStrictMode: isStrict });
  const rows = () => [...document.querySelectorAll<HTMLElement>('[data-index]')];
  const areThere = () => waitFor(() => expect(rows().length).toBeGreaterThan(0));
  await areThere();
  /** Leaves the list, and shows it again: as one that has gone to another view and back. */
  const comeBack = async () => {
    rerender(pageOf(null));
    rerender(pageOf(ui));
    await areThere();
  };
  const scroller = height === null ? document.documentElement : screen.getByTestId('box');
  return { ...backend, queryClient, commits, rows, comeBack, scroller, ...createScrolling(scroller, rows) };
}

function createScrolling(scroller: HTMLElement, rows: () => HTMLElement[]) {
  const viewTop = () => (scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top);
  const inView = () => {
    const bottom = viewTop() + scroller.clientHeight;
    return rows().filter((row) => {
      const box = row.getBoundingClientRect();
      return box.bottom > viewTop() + 1 && box.top < bottom - 1;
    });
  };
  const scrollTo = (top: number) =>
    act(async () => {
      scroller.scrollTop = top;
      await frames(2);
    });
  return {
    /** Rows that can be seen, from above. */
    inView: () => inView().toSorted((a, b) => indexOf(a) - indexOf(b)),
    scrollTo,
    /** Scrolls as a wheel does until a row can be seen, waiting for what is loaded on the way. */
    scrollToRow: async (index: number) => {
      for (let step = 0; step < 2_000; step += 1) {
        const seen = inView().map(indexOf);
        if (seen.includes(index)) return;
        const isBelow = seen.length === 0 || Math.max(...seen) < index;
        const screens = seen.some((row) => Math.abs(row - index) < 80) ? 0.8 : 4;
        await scrollTo(scroller.scrollTop + (isBelow ? 1 : -1) * scroller.clientHeight * screens);
        await waitFor(() => expect(inView().length).toBeGreaterThan(0), { timeout: 20_000 });
      }
      expect.unreachable(`Row ${index} was not reached.`);
    },
    /** What a row says, and how far it is from the top of the view, in CSS pixels. */
    placeOf: (row: HTMLElement | undefined) => ({
      text: row?.textContent,
      top: Math.round((row?.getBoundingClientRect().top ?? Number.NaN) - viewTop()),
    }),
  };
}

export function indexOf(row: HTMLElement): number {
  return Number(row.dataset['index']);
}

/** Waits until the browser has painted this often: measuring rows takes a frame or two. */
async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
