import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Climate } from './Climate';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Climate />
    </StrictMode>,
  );
}
