import { StrictMode, version } from 'react';
import { createRoot } from 'react-dom/client';
import { OfftakeProvider, useOrders, type OfftakeClient } from '../index.js';

/** Puts a small interface into an element, as a part of a page that brings everything of its own does. */
export function mountIsland(container: Element, client: OfftakeClient): () => void {
  const root = createRoot(container);
  root.render(
    <StrictMode>
      <OfftakeProvider client={client}>
        <Orders />
      </OfftakeProvider>
    </StrictMode>,
  );
  return () => root.unmount();
}

function Orders() {
  const { data } = useOrders();
  return (
    <p>
      React {version}: {data?.map(({ id }) => id).join(' ')}
    </p>
  );
}
