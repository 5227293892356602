import { LanguageSelect } from './LanguageSelect.js';

/** The choice of language behind a globe. Renders a `<div>` around a `<select>`. */
export function LanguageSwitch() {
  return (
    <div className="LanguageSwitch">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 2.200a7.800 7.800 0 1 0 0 15.600 7.800 7.800 0 0 0 0-15.600ZM2.500 10h15M10 2.200c2.100 2.200 3.100 4.800 3.100 7.800s-1 5.600-3.100 7.800c-2.100-2.200-3.100-4.800-3.100-7.800s1-5.600 3.100-7.800Z" />
      </svg>
      <LanguageSelect />
    </div>
  );
}
