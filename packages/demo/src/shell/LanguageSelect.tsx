import { useLanguage } from '../languages/languageContext.js';
import { LANGUAGES } from '../languages/languages.js';

/** Chooses the language of the host and of Offtake's components in it. Renders a `<select>`. */
export function LanguageSelect({ className }: { className?: string }) {
  const { words, chosenCode, choose } = useLanguage();
  return (
    <select
      className={className}
      aria-label={words.shell.language}
      value={chosenCode}
      onChange={(event) => choose(event.target.value)}
    >
      {LANGUAGES.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
