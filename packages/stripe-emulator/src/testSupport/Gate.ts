/** A promise to be resolved by hand, to hold a request in flight or to learn that it is. */
export class Gate {
  open: () => void = () => {};
  readonly passed = new Promise<void>((resolve) => {
    this.open = resolve;
  });
}
