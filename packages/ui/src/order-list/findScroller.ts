/** The ancestor that an element scrolls in; null where that is the window. */
export function findScroller(element: Element): HTMLElement | null {
  for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent);
    // One that only clips its width says `auto` too; its height is that of its content.
    if (/auto|scroll|overlay/.test(overflowY) && parent.scrollHeight > parent.clientHeight) return parent;
  }
  return null;
}

/** How far an element's top is from the beginning of what scrolls, in CSS pixels. */
export function distanceFromStart(element: Element, scroller: HTMLElement | null): number {
  const { top } = element.getBoundingClientRect();
  if (!scroller) return top + window.scrollY;
  return top - scroller.getBoundingClientRect().top - scroller.clientTop + scroller.scrollTop;
}
