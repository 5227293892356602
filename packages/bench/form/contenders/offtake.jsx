import { OfftakeProvider } from '@offtake/hooks';
import { OrderForm } from '@offtake/ui';
import { Profiler } from 'react';
import { createRoot } from 'react-dom/client';
import { startBackend } from '../startBackend.js';
import '@offtake/ui/styles.css';

export const prepare = startBackend;

export function mount(root, client) {
  const counts = { commits: 0 };
  createRoot(root).render(
    <OfftakeProvider client={client} locale="en" timeZone="UTC">
      <Profiler id="form" onRender={() => (counts.commits += 1)}>
        <OrderForm />
      </Profiler>
    </OfftakeProvider>,
  );
  return { ready: 'input[type="radio"]', amount: 'input[inputmode="decimal"]', commits: () => counts.commits };
}
