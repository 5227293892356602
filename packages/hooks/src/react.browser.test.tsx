import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { expect, inject, it } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The React that this project's tests are to run on. */
    reactMajor: string;
  }
}

it('is the one that these tests are meant to run on', () => {
  const major = inject('reactMajor');
  expect([version, domVersion].map((each) => each.split('.')[0])).toEqual([major, major]);
});
