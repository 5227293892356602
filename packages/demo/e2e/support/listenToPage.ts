import type { Page } from 'playwright';

/**
 * Hears what the live regions of a page say, from its next load on. As screen readers do, it hears an alert also when it
 * is new, and any other region only if that was on the page before its words were.
 *
 * @returns what was said so far, each with how: `assertive: Enter a number.` interrupts, `polite: …` waits for a pause.
 */
export async function listenToPage(page: Page): Promise<() => readonly string[]> {
  const heard: string[] = [];
  await page.exposeFunction('hear', (said: string) => void heard.push(said));
  await page.addInitScript(() => {
    const REGION = '[role="alert"], [role="status"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';
    const known = new WeakSet<Element>();
    const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);
    const isAssertive = (region: Element) => region.matches('[role="alert"], [aria-live="assertive"]');

    const watch = new MutationObserver((mutations) => {
      const changed = new Set<Element>();
      for (const { target, addedNodes } of mutations) {
        const region = elementOf(target)?.closest(REGION);
        if (region && known.has(region)) changed.add(region);
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          for (const each of [node, ...node.querySelectorAll(REGION)]) {
            if (!each.matches(REGION)) continue;
            known.add(each);
            if (isAssertive(each)) changed.add(each);
          }
        }
      }
      for (const region of changed) {
        const text = (region instanceof HTMLElement ? region.innerText : '').replaceAll(/\s+/g, ' ').trim();
        const politeness = isAssertive(region) ? 'assertive' : 'polite';
        // The function that the test has put there.
        if (text !== '' && region.isConnected)
          (globalThis as unknown as { hear: (said: string) => void }).hear(`${politeness}: ${text}`);
      }
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => heard;
}
