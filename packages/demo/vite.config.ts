import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const BACKEND_URL = 'http://127.0.0.1:4242';

export default defineConfig({
  plugins: [react(), tailwind()],
  // Our packages are read from their sources, so that the front needs no build of them.
  resolve: { conditions: ['@offtake/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist/client',
    // Two documents: the operations desk, and the shipping desk with a stylesheet of its own.
    rolldownOptions: { input: ['index.html', 'shipping.html'] },
    target: 'es2023',
    // The content security policy allows files of our own only, so nothing is inlined as a data: URL.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // For work on the front: `pnpm dev` beside a running demo, once that one has been opened and has started a session.
  server: { host: '127.0.0.1', port: 4243, proxy: { '/api': BACKEND_URL } },
});
