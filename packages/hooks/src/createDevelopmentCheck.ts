import type { OfftakeAnswer } from './createOfftakeClient.js';

/** Bundlers put a text in its place. */
declare const process: { env: { NODE_ENV?: string } };

/**
 * Makes what checks answers against the contract while an app is being developed. It is loaded with the first answer,
 * and is in no bundle that is made for production.
 *
 * @returns undefined anywhere but in development.
 */
export function createDevelopmentCheck(): ((answer: OfftakeAnswer) => void) | undefined {
  // The import stands inside of the condition, not behind a return: so every bundler sees that it is never reached.
  if (process.env.NODE_ENV === 'development') {
    let check: Promise<(answer: OfftakeAnswer) => void> | undefined;
    return (answer) => {
      check ??= import('./development/checkContract.js').then(({ checkContract }) => checkContract());
      // Where it cannot be loaded, there is no check.
      check.then((each) => each(answer)).catch(() => {});
    };
  }
  return undefined;
}
