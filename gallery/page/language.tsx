import { OfftakeUiProvider } from '@offtake/ui';
import { ar } from '@offtake/ui/locales/ar';
import type { Decorator } from '@storybook/react-vite';
import { useSyncExternalStore, type ReactNode } from 'react';

/** What the gallery can speak: the stories' own language, or Arabic. */
export type Language = 'own' | 'ar';

let language: Language = 'own';
const listeners = new Set<() => void>();

/** Has every story speak another language, as it stands: nothing is mounted anew. */
export function speak(next: Language): void {
  language = next;
  for (const listener of listeners) listener();
}

/** Puts a story below what {@link speak} says. */
export const withLanguage: Decorator = (Story) => (
  <Spoken>
    <Story />
  </Spoken>
);

const SPOKEN = { own: {}, ar: { locale: 'ar', messages: ar } };

function Spoken({ children }: { children: ReactNode }) {
  return <OfftakeUiProvider {...SPOKEN[useLanguage()]}>{children}</OfftakeUiProvider>;
}

function useLanguage(): Language {
  return useSyncExternalStore(subscribe, readLanguage, readLanguage);
}

function readLanguage(): Language {
  return language;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
