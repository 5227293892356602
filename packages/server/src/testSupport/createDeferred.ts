/** A promise that is settled from outside. */
export interface Deferred<TValue> {
  promise: Promise<TValue>;
  resolve: (value: TValue) => void;
  reject: (reason: Error) => void;
}

/** What `Promise.withResolvers` makes, which Node has from version 22 on. */
export function createDeferred<TValue>(): Deferred<TValue> {
  let resolve: (value: TValue) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<TValue>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}
