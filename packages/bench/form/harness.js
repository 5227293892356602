import { until } from '../browser/until.js';

/** What the runner calls in a page: the same steps for each contender. */
export function startBench({ prepare, mount }) {
  let state;
  let handle;
  const root = document.body.appendChild(document.createElement('main'));
  globalThis.bench = {
    prepare: async () => {
      state = await prepare?.();
    },
    mount: async () => {
      handle = mount(root, state);
      await until(() => root.querySelector(handle.ready ?? 'input') !== null, frames);
      await frames(2);
    },
    /** Puts the focus where the amount is typed. The keys come from outside, as a keyboard's would. */
    focus: async () => {
      root.querySelector(handle.amount).focus();
      await frames(2);
    },
    settle: () => frames(2),
    commits: () => handle.commits?.() ?? null,
    text: () => root.textContent,
  };
}

async function frames(count) {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
