import { createContext, useContext } from 'react';
import type { Language } from './languages.js';

export interface LanguageContextValue extends Language {
  /** The code of the language that is being fetched; else that of the one that is shown. */
  chosenCode: string;
  /** Shows another language once its words are there. */
  choose: (code: string) => void;
}

export const LanguageContext = createContext<LanguageContextValue | null>(null);

/** The language of the app. @throws {Error} outside of a LanguageProvider. */
export function useLanguage(): LanguageContextValue {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage must be called within LanguageProvider: there are no words without one.');
  return language;
}
