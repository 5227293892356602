/** Ticks of the page's own queue without a change, after which nothing is under way. */
const QUIET_FRAMES = 8;
/** What waits for an answer may get it yet; what has waited that long waits forever, as some stories do. */
const QUIET_FRAMES_WHILE_BUSY = 40;

/** Waits until fonts are there and nothing on the page has changed for a while. */
export async function untilAtRest(): Promise<void> {
  let frames = 0;
  const observer = new MutationObserver(() => (frames = 0));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  while (frames < (isBusy() ? QUIET_FRAMES_WHILE_BUSY : QUIET_FRAMES)) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    frames += 1;
  }
  observer.disconnect();
  await document.fonts.ready;
}

function isBusy(): boolean {
  return document.querySelector('[aria-busy=true]') !== null;
}
