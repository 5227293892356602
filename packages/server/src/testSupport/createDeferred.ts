/** A promise that is settled from outside. */
export function createDeferred<TValue>(): Deferred<TValue> {
  let resolve: Deferred<TValue>['resolve'] = () => {};
  const promise = new Promise<TValue>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

export interface Deferred<TValue> {
  promise: Promise<TValue>;
  resolve: (value: TValue) => void;
}
