import { en, type Messages } from '@offtake/ui';
import { words, type Words } from './en.js';

/** A language that the app can be read in. */
export interface OfferedLanguage {
  /** BCP 47; with a region where its words are that region's. */
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

/** What there is to choose from: all that Offtake speaks. Only the words of the chosen one are fetched. */
export const LANGUAGES: readonly OfferedLanguage[] = [
  ENGLISH,
  { code: 'de', name: 'Deutsch', locale: 'de-DE', direction: 'ltr', load: () => import('./de.js') },
  { code: 'es', name: 'Español', locale: 'es-ES', direction: 'ltr', load: () => import('./es.js') },
  { code: 'fr', name: 'Français', locale: 'fr-FR', direction: 'ltr', load: () => import('./fr.js') },
  { code: 'it', name: 'Italiano', locale: 'it-IT', direction: 'ltr', load: () => import('./it.js') },
  { code: 'nl', name: 'Nederlands', locale: 'nl-NL', direction: 'ltr', load: () => import('./nl.js') },
  { code: 'pt-BR', name: 'Português (Brasil)', locale: 'pt-BR', direction: 'ltr', load: () => import('./pt-BR.js') },
  { code: 'ja', name: '日本語', locale: 'ja-JP', direction: 'ltr', load: () => import('./ja.js') },
  { code: 'zh-CN', name: '简体中文', locale: 'zh-CN', direction: 'ltr', load: () => import('./zh-CN.js') },
  { code: 'ko', name: '한국어', locale: 'ko-KR', direction: 'ltr', load: () => import('./ko.js') },
  { code: 'ar', name: 'العربية', locale: 'ar', direction: 'rtl', load: () => import('./ar.js') },
  { code: 'he', name: 'עברית', locale: 'he-IL', direction: 'rtl', load: () => import('./he.js') },
];

/** Finds a language by its code; English where there is none of that code. */
export function findLanguage(code: string): OfferedLanguage {
  return LANGUAGES.find((language) => language.code === code) ?? ENGLISH;
}

/** Fetches the words of a language. @throws {TypeError} when its file cannot be fetched. */
export async function loadLanguage({ load, ...language }: OfferedLanguage): Promise<Language> {
  return { ...language, ...(await load()) };
}

/**
 * The language that was chosen before, or else the first of the visitor's own that is offered. English in its place
 * when it cannot be fetched.
 */
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
  const offered = new Map(LANGUAGES.map(({ code }) => [writingOf(code), code]));
  return navigator.languages.map((tag) => offered.get(writingOf(tag))).find((code) => code !== undefined);
}

/** A language and its script: who reads `pt-PT` reads `pt-BR` too, but who reads `zh-TW` may not read `zh-CN`. */
function writingOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
