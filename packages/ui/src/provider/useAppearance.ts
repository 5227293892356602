'use client';

import { useLayoutEffect, type RefObject } from 'react';
import type { Appearance } from './Appearance.js';
import { warnOfAppearance } from './warnOfAppearance.js';

/** Names of Elements for what Connect, and so we, call otherwise. */
const ELEMENTS_NAMES: Readonly<Record<string, string>> = {
  colorTextSecondary: 'colorSecondaryText',
  colorTextPlaceholder: 'formPlaceholderTextColor',
};

/** The themes of Elements by what they are here. */
const THEMES: Readonly<Record<string, string>> = { stripe: 'light', flat: 'light', night: 'dark' };

/**
 * The value of `data-theme`; the stylesheet knows `light`, `dark` and `auto`, and takes any other as the page's own.
 */
export function themeOf(appearance: Appearance | undefined): string | undefined {
  const theme = appearance?.theme;
  return theme && (THEMES[theme] ?? theme);
}

/**
 * Sets the variables as custom properties of an element, before it is painted. Not by React's `style`: that would be an
 * attribute in markup from a server, which a strict content security policy takes no notice of.
 */
export function useAppearance(element: RefObject<HTMLElement | null>, appearance: Appearance | undefined): void {
  useBrowserLayoutEffect(() => {
    const style = element.current?.style;
    if (!style || !appearance) return;
    if (process.env.NODE_ENV !== 'production') warnOfAppearance(appearance, ELEMENTS_NAMES);
    const names = Object.entries(appearance.variables ?? {}).map(([name, value]) => {
      const property = toProperty(ELEMENTS_NAMES[name] ?? name);
      if (typeof value === 'string' || typeof value === 'number') style.setProperty(property, String(value));
      return property;
    });
    return () => {
      for (const name of names) style.removeProperty(name);
    };
  }, [element, appearance]);
}

/** React 18 warns of layout effects on a server. */
const useBrowserLayoutEffect = typeof document === 'undefined' ? () => {} : useLayoutEffect;

/** `colorPrimary` becomes `--offtake-color-primary`. */
function toProperty(variable: string): string {
  return `--offtake-${variable.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

declare const process: { env: { NODE_ENV?: string } };
