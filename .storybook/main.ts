import type { StorybookConfig } from '@storybook/react-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Our packages are read from their sources, so that Storybook needs no build and shows every edit at once.
  viteFinal: (viteConfig) =>
    mergeConfig(viteConfig, {
      resolve: { conditions: ['@offtake/source', ...defaultClientConditions] },
      // The stylesheet as it is shipped: what Vite makes of `light-dark()` for older browsers ignores the toolbar.
      build: { cssTarget: 'esnext' },
    }),
};

export default config;
