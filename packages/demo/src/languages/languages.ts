import { en, type Messages } from '@offtake/ui';
import { words, type Words } from './en.js';

/** A language that the app can be read in. */
export interface OfferedLanguage {
  /** BCP 47, without a region. */
  code: string;
  /** What it calls itself. */
  name: string;
  /** BCP 47, for numbers, money and dates. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** Fetches its words: the host's own, and Offtake's. */
  load: () => Promise<{ words: Words; messages: Messages }>;
}

/** A language whose words are there. */
export interface Language extends Omit<OfferedLanguage, 'load'> {
  words: Words;
  messages: Messages;
}

const ENGLISH: OfferedLanguage = {
  code: 'en',
  name: 'English',
  locale: 'en-US',
  direction: 'ltr',
  load: async () => ({ words, messages: en }),
};

/** What there is to choose from. Only the words of the chosen one are fetched. */
export const LANGUAGES: readonly OfferedLanguage[] = [
  ENGLISH,
  { code: 'de', name: 'Deutsch', locale: 'de-DE', direction: 'ltr', load: () => import('./de.js') },
  { code: 'ja', name: '日本語', locale: 'ja-JP', direction: 'ltr', load: () => import('./ja.js') },
  { code: 'ar', name: 'العربية', locale: 'ar', direction: 'rtl', load: () => import('./ar.js') },
];

/** Finds a language by its code; English where there is none of that code. */
export function findLanguage(code: string): OfferedLanguage {
  return LANGUAGES.find((language) => language.code === code) ?? ENGLISH;
}

/** Fetches the words of a language. @throws {TypeError} when its file cannot be fetched. */
export async function loadLanguage({ load, ...language }: OfferedLanguage): Promise<Language> {
  return { ...language, ...(await load()) };
}

/** The language that was chosen before, or else the first of the visitor's own that is offered; English in its place when it cannot be fetched. */
export async function loadFirstLanguage(): Promise<Language> {
  try {
    return await loadLanguage(findLanguage(rememberedCode() ?? preferredCode() ?? ENGLISH.code));
  } catch {
    return loadLanguage(ENGLISH);
  }
}

const STORAGE_KEY = 'northwind:language';

/** Keeps a choice for the next visit. */
export function rememberLanguage(code: string): void {
  try {
    localStorage.setItem(STORAGE_KEY, code);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function rememberedCode(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function preferredCode(): string | undefined {
  const offered = new Set(LANGUAGES.map(({ code }) => code));
  return navigator.languages.map((tag) => tag.split('-', 1)[0] ?? '').find((code) => offered.has(code));
}
