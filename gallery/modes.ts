import type { Look } from './page/createGallery.js';

/** A way to see a page. */
export interface Mode extends Look {
  name: string;
  forcedColors: 'active' | 'none';
  /** Width of the window, in pixels. */
  width: number;
}

const USUAL = { theme: 'light', isRightToLeft: false, forcedColors: 'none', width: 1_024 } as const;

/** The ways in which every story is looked at. */
export const MODES: readonly Mode[] = [
  { ...USUAL, name: 'light' },
  { ...USUAL, name: 'dark', theme: 'dark' },
  { ...USUAL, name: 'right-to-left', isRightToLeft: true },
  { ...USUAL, name: 'forced-colors', forcedColors: 'active' },
  // The narrowest that a page must reflow to: WCAG 2.2, 1.4.10.
  { ...USUAL, name: 'narrow', width: 320 },
];
