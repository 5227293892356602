import { until } from '../browser/until.js';

/** What the runner calls in a page: the same steps for each contender. */
export function startBench({ prepare, mount }) {
  let state;
  let handle;
  const root = document.body.appendChild(document.createElement('main'));
  globalThis.bench = {
    prepare: ({ count, variant }) => {
      state = prepare(count, variant);
    },
    mount: async () => {
      handle = mount(root, state);
      await until(() => root.querySelector(handle.row) !== null && isSettled(), frames);
      await frames(2);
    },
    /** Jumps by so many pixels, so many times, each time until the rows are there. @returns how far it went. */
    scroll: async ({ jumps, pixels }) => {
      const scroller = handle.scroller();
      let way = 0;
      for (let jump = 0; jump < jumps; jump += 1) way += await leap(scroller, jump, pixels);
      await frames(2);
      return way;
    },
    /** Changes one order that is in view. Which rows are touched is seen from the document. */
    update: async () => {
      const touched = new Set();
      const observer = new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          touched.add(element?.closest(handle.row) ?? element);
        }
      });
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      const before = handle.counts?.();
      handle.update();
      await until(() => root.textContent.includes('Delayed'), frames);
      await frames(3);
      observer.disconnect();
      const after = handle.counts?.();
      return {
        elementsTouched: touched.size,
        renders: after && before ? after.renders - before.renders : null,
        commits: after && before ? after.commits - before.commits : null,
      };
    },
  };

  /** Down, and where a list is short up again from its end. */
  async function leap(scroller, jump, pixels) {
    // What reads pages as it is scrolled has no more to scroll to than what it has read.
    const end = (handle.fullHeight ?? scroller.scrollHeight) - scroller.clientHeight;
    const lap = Math.floor(end / pixels);
    const isUp = lap > 0 && Math.floor(jump / lap) % 2 === 1;
    const start = scroller.scrollTop;
    const target = Math.max(start + (isUp ? -pixels : pixels), 0);
    await until(() => {
      scroller.scrollTop = target;
      return handle.fullHeight === undefined || Math.abs(scroller.scrollTop - target) < 1;
    }, frames);
    await frames(1);
    await until(isSettled, frames);
    return Math.abs(scroller.scrollTop - start);
  }

  function isSettled() {
    return handle.isSettled?.(root) ?? true;
  }
}

/** Waits until so many frames have been drawn: what observes sizes is told of them at the end of a frame. */
async function frames(count) {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}
