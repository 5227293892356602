import type { Locator } from 'playwright';
import { patientExpect as expect } from './patientExpect.js';

/**
 * How far around what has the focus its ring may be drawn: a radio that is not seen leaves it to the card around it.
 */
const RING_REACH = 3;

/** Checks that something has the focus, and that whoever looks at the page sees a ring on it or closely around it. */
export async function expectFocus(target: Locator): Promise<void> {
  await expect(target).toBeFocused();
  await expect.poll(() => target.evaluate(findRing, RING_REACH), `the ring around ${String(target)}`).toBe('in view');
}

/** Whether an outline is drawn, or a shadow without a blur, and where. */
function findRing(focused: Element, reach: number): 'in view' | 'out of view' | 'none' {
  let element: Element | null = focused;
  for (let distance = 0; element && distance < reach; distance += 1) {
    const holds = element.matches(':focus, :focus-within');
    const isRinged = [null, '::after'].some((pseudo) => {
      const style = getComputedStyle(element ?? focused, pseudo);
      const isOutlined =
        style.outlineStyle !== 'none' && style.outlineWidth !== '0px' && !/[,/] ?0\)$/.test(style.outlineColor);
      return isOutlined || (holds && /(?:^|\) )0px 0px 0px [1-9]/.test(style.boxShadow));
    });
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    if (isRinged) return isInView ? 'in view' : 'out of view';
    element = element.parentElement;
  }
  return 'none';
}
