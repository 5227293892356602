import { useState, useSyncExternalStore } from 'react';
import { useLanguage } from '../languages/languageContext.js';

type Theme = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

/** Switches between light and dark, and remembers it. Until it is used the system decides. */
export function ThemeSwitch() {
  const { words } = useLanguage();
  const isSystemDark = useSyncExternalStore(subscribeToSystem, () => matchMedia(DARK).matches);
  const [chosen, setChosen] = useState(() => document.documentElement.dataset['theme'] ?? null);
  const isDark = chosen === null ? isSystemDark : chosen === 'dark';

  function handleClick() {
    const theme: Theme = isDark ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    setChosen(theme);
    remember(theme);
  }

  return (
    <button type="button" className="ThemeSwitch" role="switch" aria-checked={isDark} onClick={handleClick}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {isDark ? (
          <path d="M15.800 12.300A6.600 6.600 0 0 1 7.700 4.200a6.600 6.600 0 1 0 8.100 8.100Z" />
        ) : (
          <path d="M10 6.300a3.700 3.700 0 1 0 0 7.400 3.700 3.700 0 0 0 0-7.400ZM10 1.700v1.600M10 16.700v1.600M4.100 4.100l1.200 1.200M14.700 14.700l1.200 1.200M1.700 10h1.600M16.700 10h1.600M4.100 15.900l1.200-1.200M14.700 5.300l1.200-1.200" />
        )}
      </svg>
      <span className="VisuallyHidden">{words.shell.theme}</span>
    </button>
  );
}

function subscribeToSystem(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem('northwind:theme', theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
