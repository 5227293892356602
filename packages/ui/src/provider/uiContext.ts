'use client';

import { useOfftake } from '@offtake/hooks';
import { createContext, useContext, useMemo } from 'react';
import type { Messages } from '../messages/en.js';
import type { Appearance } from './Appearance.js';
import type { OfftakeComponents } from './OfftakeComponents.js';

/** What can be said of the interface, for all below a provider or for one component. */
export interface UiOptions {
  /** The look, as Stripe's Connect or Elements take it. */
  appearance?: Appearance | undefined;
  /** Components of the host's in place of ours. */
  components?: Partial<OfftakeComponents> | undefined;
  /** Words in place of ours, by their keys. */
  messages?: Partial<Messages> | undefined;
  /**
   * BCP 47 language tag for numbers, money, dates and the direction of writing; the words are `messages`.
   * @default the OfftakeProvider's
   */
  locale?: string | undefined;
}

const NOTHING: UiOptions = {};

export const UiContext = createContext(NOTHING);

/** What is said of the interface here. */
export function useUi(): UiOptions {
  return useContext(UiContext);
}

/** What is said of the interface around, with what is said here; the nearer wins, name by name. */
export function useMergedUi({ appearance, components, messages, locale }: UiOptions): UiOptions {
  const outer = useUi();
  return useMemo(
    () => ({
      appearance: mergeAppearance(outer.appearance, appearance),
      components: { ...outer.components, ...components },
      messages: { ...outer.messages, ...messages },
      locale: locale ?? outer.locale,
    }),
    [outer, appearance, components, messages, locale],
  );
}

/** The language here. */
export function useLocale(): string {
  const { locale } = useOfftake();
  return useUi().locale ?? locale;
}

function mergeAppearance(outer: Appearance | undefined, inner: Appearance | undefined): Appearance | undefined {
  if (!outer || !inner) return inner ?? outer;
  return { ...outer, ...inner, variables: { ...outer.variables, ...inner.variables } };
}
