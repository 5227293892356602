import '@fontsource-variable/fraunces/opsz.css';
import '@fontsource-variable/instrument-sans/wght.css';
import '@offtake/ui/styles.css';
import './styles/theme.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/overview.css';
import './styles/pages.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no element with the id "app" to render into.');

createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
