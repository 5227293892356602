import { useEffect, useState } from 'react';
import { ACCOUNT_PATH } from '../../shared/account.js';

/** The page of the emulated Stripe account; null while it is not known, and with a real account. */
export function useControlPage(): string | null {
  const [controlPage, setControlPage] = useState<string | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    readControlPage(controller.signal).then(setControlPage, () => {
      // The link is a convenience; without it the page is as good.
    });
    return () => controller.abort();
  }, []);

  return controlPage;
}

async function readControlPage(signal: AbortSignal): Promise<string | null> {
  const response = await fetch(ACCOUNT_PATH, { signal });
  const facts: unknown = await response.json();
  const isFacts = typeof facts === 'object' && facts !== null && 'controlPage' in facts;
  return isFacts && typeof facts.controlPage === 'string' ? facts.controlPage : null;
}
