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
      await until(() => root.querySelector(handle.row) !== null && isSettled());
      await frames(2);
    },
    /** Jumps by so many pixels, so many times, each time until the rows are there. */
    scroll: async ({ jumps, pixels }) => {
      const scroller = handle.scroller();
      for (let jump = 0; jump < jumps; jump += 1) {
        scroller.scrollTop += pixels;
        await frames(1);
        await until(isSettled);
      }
      await frames(2);
      return scroller.scrollTop;
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
      await until(() => root.textContent.includes('In verification'));
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

  function isSettled() {
    return handle.isSettled?.(root) ?? true;
  }
}

const PATIENCE_MS = 20_000;

async function until(isTrue) {
  const deadline = performance.now() + PATIENCE_MS;
  while (!isTrue()) {
    if (performance.now() > deadline) throw new Error('What was waited for did not come.');
    await frames(1);
  }
}

async function frames(count) {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
