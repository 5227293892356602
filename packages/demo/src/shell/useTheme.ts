import { useState, useSyncExternalStore } from 'react';

type Theme = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

/**
 * Whether the page is dark, and the way to the other theme, which is remembered. Until it is used the system decides.
 */
export function useTheme(): { isDark: boolean; toggle: () => void } {
  const isSystemDark = useSyncExternalStore(subscribeToSystem, () => matchMedia(DARK).matches);
  const [chosen, setChosen] = useState(() => document.documentElement.dataset['theme'] ?? null);
  const isDark = chosen === null ? isSystemDark : chosen === 'dark';

  function toggle() {
    const theme: Theme = isDark ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    setChosen(theme);
    remember(theme);
  }

  return { isDark, toggle };
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
