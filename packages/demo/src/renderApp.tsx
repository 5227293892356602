import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from './languages/LanguageProvider.js';
import { loadFirstLanguage } from './languages/languages.js';

/**
 * Renders an app into the page, in the language of its visitor. Offtake's provider knows the backend; everything else
 * is the host's own.
 *
 * @throws {Error} when the page has no element with the id "app".
 */
export async function renderApp(app: ReactNode): Promise<void> {
  const container = document.getElementById('app');
  if (!container) throw new Error('The page has no element with the id "app" to render into.');
  const first = await loadFirstLanguage();
  createRoot(container).render(
    <StrictMode>
      <LanguageProvider first={first}>{app}</LanguageProvider>
    </StrictMode>,
  );
}
