'use client';

import { useMemo } from 'react';
import type { Messages } from '../messages/en.js';
import { useMergedUi, type UiOptions } from '../provider/uiContext.js';

/** What every Root takes of the interface. */
export interface RootOptions<TClassNames> extends UiOptions {
  /** Classes of the host's by part: a string, or a function of the part's state. */
  classNames?: TClassNames | undefined;
}

/** Parts the props of a Root: what they say of the interface inside, and the attributes of its element. */
export function useRootProps<TClassNames, TProps extends RootOptions<TClassNames>, TKey extends keyof Messages>(
  props: TProps & RootOptions<TClassNames>,
  words: Pick<Messages, TKey>,
) {
  const { appearance, components, messages: overrides, locale, classNames, ...rest } = props;
  const ui = useMergedUi({ appearance, components, messages: overrides, locale });
  const messages: Pick<Messages, TKey> = useMemo(() => ({ ...words, ...ui.messages }), [words, ui.messages]);
  return { ui, messages, classNames, rest };
}
