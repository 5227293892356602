import {
  elementScroll,
  observeElementOffset,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualizerOptions,
} from '@tanstack/react-virtual';
import { createRowSlots, type RowSlots } from './createRowSlots.js';
import { findScroller } from './findScroller.js';
import { observeSize } from './rowHeights.js';

/** What the rows say of themselves at each render. */
export interface RowOptions extends Pick<
  VirtualizerOptions<Element, HTMLTableRowElement>,
  'count' | 'estimateSize' | 'scrollMargin' | 'anchorTo'
> {
  getItemKey: (index: number) => string | number;
  rangeExtractor: NonNullable<VirtualizerOptions<Element, HTMLTableRowElement>['rangeExtractor']>;
  /** Called when other rows are to be rendered, or the same ones elsewhere; at once when they have moved already. */
  onRows: (isSync: boolean) => void;
}

/** The rows in view of a list: TanStack's own virtualizer, whatever scrolls. */
export interface RowVirtualizer extends Pick<
  Virtualizer<Element, HTMLTableRowElement>,
  | 'getVirtualItems'
  | 'getTotalSize'
  | 'measure'
  | 'resizeItem'
  | 'scrollToIndex'
  | 'range'
  | 'scrollOffset'
  | 'isScrolling'
  | 'elementsCache'
  | 'itemSizeCache'
  | '_didMount'
  | '_willUpdate'
> {
  /** The ancestor that scrolls; null is the window. */
  scroller: HTMLElement | null;
  update: (options: RowOptions) => void;
  slots: RowSlots;
  /** Begins to watch how tall a row is; null forgets those that are gone. */
  measureRow: (row: HTMLTableRowElement | null) => void;
}

/** Rows beyond those in view, so that none is missed before the next frame. */
const OVERSCAN = 6;

/** Makes the virtualizer of a table body; it begins where the visitor has scrolled to. */
export function createRowVirtualizer(body: HTMLElement): RowVirtualizer {
  const scroller = findScroller(body);
  if (!scroller) {
    return create<Window>(null, {
      getScrollElement: () => window,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: exceptFirst(windowScroll),
      initialOffset: () => window.scrollY,
      initialRect: { width: window.innerWidth, height: window.innerHeight },
    });
  }
  return create<HTMLElement>(scroller, {
    getScrollElement: () => scroller,
    // TanStack's own asks at once, which lays out the page; the observer tells before it is painted.
    observeElementRect: (_instance, report) => observeSize(scroller, () => report(sizeOf(scroller))),
    observeElementOffset: observeElementOffset,
    scrollToFn: exceptFirst(elementScroll),
    initialOffset: () => scroller.scrollTop,
    initialRect: sizeOf(scroller),
  });
}

function sizeOf({ clientWidth: width, clientHeight: height }: HTMLElement) {
  return { width, height };
}

/** The first one is to where it has been scrolled to already, and to say so would lay out the page. */
function exceptFirst<TParameters extends unknown[]>(scroll: (...parameters: TParameters) => void) {
  let isFirst = true;
  return (...parameters: TParameters) => {
    if (!isFirst) scroll(...parameters);
    isFirst = false;
  };
}

type Scrolling<TScroller extends Element | Window> = Pick<
  VirtualizerOptions<TScroller, HTMLTableRowElement>,
  'getScrollElement' | 'observeElementRect' | 'observeElementOffset' | 'scrollToFn' | 'initialOffset' | 'initialRect'
>;

function create<TScroller extends Element | Window>(
  scroller: HTMLElement | null,
  scrolling: Scrolling<TScroller>,
): RowVirtualizer {
  const base = { ...scrolling, overscan: OVERSCAN, measureElement: measureExactly };
  const virtualizer = new Virtualizer<TScroller, HTMLTableRowElement>({
    ...base,
    count: 0,
    estimateSize: () => 0,
  });
  const update = ({ onRows, ...options }: RowOptions) =>
    virtualizer.setOptions({ ...base, ...options, onChange: (_instance, isSync) => onRows(isSync) });
  const { itemSizeCache } = virtualizer;
  const slots = createRowSlots((id) => itemSizeCache.get(id) ?? virtualizer.options.estimateSize(0));
  return Object.assign(virtualizer, { scroller, update, slots, measureRow: createMeasuring(virtualizer) });
}

/** Elements of rows pass from one order to another, so the virtualizer may not know them by their orders. */
function createMeasuring<TScroller extends Element | Window>(virtualizer: Virtualizer<TScroller, HTMLTableRowElement>) {
  const { elementsCache } = virtualizer;
  const watched = new WeakSet<HTMLTableRowElement>();
  let count = 0;
  return (row: HTMLTableRowElement | null) => {
    if (row && watched.has(row)) return;
    virtualizer.measureElement(row);
    if (!row) return;
    watched.add(row);
    elementsCache.delete(virtualizer.options.getItemKey(virtualizer.indexFromElement(row)));
    elementsCache.set(`element ${(count += 1)}`, row);
  };
}

/**
 * With fractions of pixels: rows stand in the flow, so what is rounded off would add up to a jump. A new row is taken
 * to be as tall as most, until its observer tells before it is painted: to ask at once would lay out the page once
 * more.
 */
function measureExactly<TScroller extends Element | Window>(
  element: HTMLTableRowElement,
  entry: ResizeObserverEntry | undefined,
  instance: Virtualizer<TScroller, HTMLTableRowElement>,
): number {
  const box = entry?.borderBoxSize[0];
  if (box) return box.blockSize;
  const index = instance.indexFromElement(element);
  return instance.itemSizeCache.get(instance.options.getItemKey(index)) ?? instance.options.estimateSize(index);
}
