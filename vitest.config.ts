import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const sourceConditions = ['@offtake/source', 'module', 'browser', 'development|production'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions: ['@offtake/source', 'module', 'node', 'development|production'] },
        ssr: { resolve: { conditions: ['@offtake/source', 'module', 'node', 'development|production'] } },
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/src/**/*.test.{ts,tsx}', '.ci/**/*.test.ts'],
          exclude: ['**/*.browser.test.*', '**/node_modules/**'],
        },
      },
    ],
  },
});
