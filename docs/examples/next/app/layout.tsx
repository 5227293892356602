import '@offtake/ui/styles.css';
import type { ReactNode } from 'react';
import { Providers } from './Providers';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="de">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
