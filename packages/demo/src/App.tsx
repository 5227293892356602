import { matchPage, type PageMatch } from '../shared/pages.js';
import { useLanguage } from './languages/languageContext.js';
import { NotFoundPage } from './pages/NotFoundPage.js';
import { OrderPage } from './pages/OrderPage.js';
import { OrdersPage } from './pages/OrdersPage.js';
import { OverviewPage } from './pages/OverviewPage.js';
import { RemovalPage } from './pages/RemovalPage.js';
import { usePath } from './router/usePath.js';
import { ErrorBoundary } from './shell/ErrorBoundary.js';
import { Footer } from './shell/Footer.js';
import { Header } from './shell/Header.js';

/** The operations desk of Northwind Roasters. */
export function App() {
  const path = usePath();
  const { words } = useLanguage();
  return (
    <>
      <a className="SkipLink" href="#main">
        {words.shell.skip}
      </a>
      <Header />
      <main className="Main" id="main" tabIndex={-1}>
        <ErrorBoundary key={path}>{renderPage(matchPage(path))}</ErrorBoundary>
      </main>
      <Footer />
    </>
  );
}

function renderPage(match: PageMatch | null) {
  switch (match?.page) {
    case 'overview':
      return <OverviewPage />;
    case 'removal':
      return <RemovalPage />;
    case 'orders':
      return <OrdersPage />;
    case 'order':
      return <OrderPage id={match.id} />;
    case undefined:
      return <NotFoundPage />;
  }
}
