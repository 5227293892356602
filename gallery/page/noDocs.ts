/**
 * In place of Storybook's blocks, of which pages of documentation are made: the gallery shows none, and a server cannot
 * load them.
 */
export function Canvas(): null {
  return null;
}

/** See {@link Canvas}. */
export function Title(): null {
  return null;
}

/** See {@link Canvas}. */
export function useOf(): never {
  throw new Error('The gallery shows stories and no pages of documentation.');
}
