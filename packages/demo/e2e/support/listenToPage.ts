import type { Page } from 'playwright';

/**
 * Hears what the live regions of a page say, from its next load on. As screen readers do, it hears an alert also when
 * it is new, and any other region only if that was on the page before its words were.
 *
 * @returns what was said so far, each with how: `assertive: Enter a number.` interrupts, `polite: …` waits for a pause.
 */
export async function listenToPage(page: Page): Promise<() => readonly string[]> {
  const heard: string[] = [];
  await page.exposeFunction('hear', (said: string) => void heard.push(said));
  await page.addInitScript(() => {
    const REGION = '[role="alert"], [role="status"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';
    const known = new WeakSet<Element>();
    const ASSERTIVE = '[role="alert"], [aria-live="assertive"]';

    /** The live regions in a node that was added. Only an alert is heard right away. */
    function meet(node: Node): Element[] {
      if (!(node instanceof Element)) return [];
      const regions = [node, ...node.querySelectorAll(REGION)].filter((each) => each.matches(REGION));
      for (const region of regions) known.add(region);
      return regions.filter((region) => region.matches(ASSERTIVE));
    }

    function say(region: Element): void {
      const text = (region instanceof HTMLElement ? region.innerText : '').replaceAll(/\s+/g, ' ').trim();
      if (text === '' || !region.isConnected) return;
      // The function that the test has put there.
      const { hear } = globalThis as unknown as { hear: (said: string) => void };
      hear(`${region.matches(ASSERTIVE) ? 'assertive' : 'polite'}: ${text}`);
    }

    const watch = new MutationObserver((mutations) => {
      const changed = new Set<Element>();
      for (const { target, addedNodes } of mutations) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(REGION);
        if (region && known.has(region)) changed.add(region);
        for (const alert of Array.from(addedNodes).flatMap(meet)) changed.add(alert);
      }
      for (const region of changed) say(region);
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => heard;
}
