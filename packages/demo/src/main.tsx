import '@fontsource-variable/fraunces/opsz.css';
import '@fontsource-variable/instrument-sans/wght.css';
import '@offtake/ui/styles.css';
import './styles/theme.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/overview.css';
import './styles/pages.css';
import { App } from './App.js';
import { renderApp } from './renderApp.js';

await renderApp(<App />);
