import { defineConfig } from 'vite';

const { PORT = 3000 } = process.env;

export default defineConfig({ server: { proxy: { '/api/offtake': `http://127.0.0.1:${PORT}` } } });
