const TICK_MS = 1_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Calls a listener each second, all of them from one timer. @returns a function that ends it. */
export function onEachSecond(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(callAll, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function callAll(): void {
  for (const listener of listeners) listener();
}
