import type { Decorator, Preview } from '@storybook/react-vite';
import { useLayoutEffect, type ReactNode } from 'react';
import { ComponentPage } from '../stories/docs/ComponentPage.js';
import '@offtake/ui/styles.css';
import './preview.css';

/** A locale decides the direction unless the toolbar sets it by hand. */
const RIGHT_TO_LEFT_LOCALES = new Set(['ar', 'fa', 'he']);

/** Puts the toolbar's choices where a host app puts them: on the document's root. */
function DocumentRoot({ theme, locale, direction, children }: DocumentRootProps) {
  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.dataset['theme'] = theme;
    documentElement.style.colorScheme = theme;
    documentElement.lang = locale;
    documentElement.dir = direction === 'auto' ? directionOf(locale) : direction;
  }, [theme, locale, direction]);
  return children;
}

interface DocumentRootProps {
  theme: string;
  locale: string;
  direction: string;
  children: ReactNode;
}

const withToolbarChoices: Decorator = (Story, { globals }) => (
  <DocumentRoot
    theme={String(globals['theme'])}
    locale={String(globals['locale'])}
    direction={String(globals['direction'])}
  >
    <Story />
  </DocumentRoot>
);

const preview: Preview = {
  decorators: [withToolbarChoices],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { page: ComponentPage },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Start here',
          'Components',
          'Theming',
          'Your own interface',
          'Hooks',
          'Writing a backend',
          'Money safety',
          'Accessibility',
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', locale: 'en', direction: 'auto' },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: { title: 'Theme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    locale: {
      description: 'Language, and how numbers, money and dates are written',
      toolbar: { title: 'Locale', icon: 'globe', items: ['en', 'en-GB', 'de', 'fr', 'ja', 'ar'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['auto', 'ltr', 'rtl'], dynamicTitle: true },
    },
  },
};

export default preview;

function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT_LOCALES.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
