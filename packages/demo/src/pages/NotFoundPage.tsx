import { Link } from '../router/Link.js';
import { Page } from '../shell/Page.js';

/** What an address without a page shows. */
export function NotFoundPage() {
  return (
    <Page
      eyebrow="404"
      title="Nothing is roasting here"
      lead="There is no page at this address. It may have been mistyped, or the page has moved."
    >
      <div className="Actions">
        <Link className="Button" href="/">
          To the overview
        </Link>
        <Link className="Button" data-quiet href="/orders">
          See your orders
        </Link>
      </div>
    </Page>
  );
}
