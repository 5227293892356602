/** What the runner calls in a page. Times are in milliseconds since the epoch, finer than a millisecond. */
export function startBench({ mount }) {
  const root = document.body.appendChild(document.createElement('main'));
  mount(root);
  globalThis.bench = {
    isReady: (count) => root.querySelectorAll('li').length === count,
    status: () => root.firstElementChild?.dataset.live,
    /** When an order shows this text, and the frame that shows it has been drawn. */
    shown: (id, text) =>
      new Promise((resolve) => {
        const look = () => {
          if (document.getElementById(id)?.textContent !== text) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        };
        const observer = new MutationObserver(look);
        observer.observe(root, { subtree: true, childList: true, characterData: true });
        look();
      }),
  };
}
