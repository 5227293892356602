'use client';

import { OfftakeProvider, createOfftakeQueryClient } from '@offtake/hooks';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useState, type ReactNode } from 'react';

/** One cache for the host and for us, so that HydrationBoundary fills both. */
export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(createOfftakeQueryClient);
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <OfftakeProvider baseUrl="/api/offtake" queryClient={queryClient} locale="de" timeZone="Asia/Tokyo">
          {children}
        </OfftakeProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
