import { OfftakeProvider } from '@offtake/hooks';
import { OfftakeUiProvider } from '@offtake/ui';
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { LanguageContext } from './languageContext.js';
import { findLanguage, loadLanguage, rememberLanguage, type Language } from './languages.js';

interface LanguageProviderProps {
  /** What is shown until another one is chosen. */
  first: Language;
  children: ReactNode;
}

/** Has host and Offtake speak one language, and the document say which. */
export function LanguageProvider({ first, children }: LanguageProviderProps) {
  const [language, setLanguage] = useState(first);
  const [chosenCode, setChosenCode] = useState(first.code);
  const latestChoice = useRef(first.code);

  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language.code;
    documentElement.dir = language.direction;
  }, [language]);

  const value = useMemo(() => {
    async function show(code: string) {
      try {
        const loaded = await loadLanguage(findLanguage(code));
        if (latestChoice.current !== code) return;
        setLanguage(loaded);
        rememberLanguage(code);
      } catch {
        // Its words could not be fetched: what is on the page stays readable, and the choice can be made again.
        if (latestChoice.current === code) setChosenCode(language.code);
      }
    }
    function choose(code: string) {
      latestChoice.current = code;
      setChosenCode(code);
      void show(code);
    }
    return { ...language, chosenCode, choose };
  }, [language, chosenCode]);

  return (
    <LanguageContext.Provider value={value}>
      <OfftakeProvider baseUrl="/api/offtake" locale={language.locale}>
        <OfftakeUiProvider messages={language.messages}>{children}</OfftakeUiProvider>
      </OfftakeProvider>
    </LanguageContext.Provider>
  );
}
