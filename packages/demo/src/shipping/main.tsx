import '@fontsource-variable/instrument-sans/wght.css';
import '@offtake/ui/styles.layered.css';
import './shipping.css';
import { renderApp } from '../renderApp.js';
import { ShippingApp } from './ShippingApp.js';

await renderApp(<ShippingApp />);
