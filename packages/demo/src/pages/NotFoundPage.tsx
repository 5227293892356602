import { useLanguage } from '../languages/languageContext.js';
import { Link } from '../router/Link.js';
import { Page } from '../shell/Page.js';

/** What an address without a page shows. */
export function NotFoundPage() {
  const { notFound, shell } = useLanguage().words;
  return (
    <Page eyebrow="404" title={notFound.title} lead={notFound.lead}>
      <div className="Actions">
        <Link className="Button" href="/">
          {notFound.toOverview}
        </Link>
        <Link className="Button" data-quiet href="/orders">
          {shell.seeOrders}
        </Link>
      </div>
    </Page>
  );
}
