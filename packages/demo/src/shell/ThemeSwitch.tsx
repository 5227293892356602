import { useLanguage } from '../languages/languageContext.js';
import { useTheme } from './useTheme.js';

/** Switches between light and dark. */
export function ThemeSwitch({ className = 'ThemeSwitch' }: { className?: string }) {
  const { words } = useLanguage();
  const { isDark, toggle } = useTheme();
  return (
    <button
      type="button"
      className={className}
      role="switch"
      aria-checked={isDark}
      aria-label={words.shell.theme}
      onClick={toggle}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {isDark ? (
          <path d="M15.800 12.300A6.600 6.600 0 0 1 7.700 4.200a6.600 6.600 0 1 0 8.100 8.100Z" />
        ) : (
          <path d="M10 6.300a3.700 3.700 0 1 0 0 7.400 3.700 3.700 0 0 0 0-7.400ZM10 1.700v1.600M10 16.700v1.600M4.100 4.100l1.200 1.200M14.700 14.700l1.200 1.200M1.700 10h1.600M16.700 10h1.600M4.100 15.900l1.200-1.200M14.700 5.300l1.200-1.200" />
        )}
      </svg>
    </button>
  );
}
