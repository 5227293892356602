import type { Order } from '@offtake/hooks';
import { OrderForm } from '@offtake/ui';
import { orderPath } from '../../shared/pages.js';
import { useLanguage } from '../languages/languageContext.js';
import { Link } from '../router/Link.js';
import { Page } from '../shell/Page.js';

/** The page to order on: Offtake's form, beside what the roastery wants its people to know. */
export function RemovalPage() {
  const { removal, shell } = useLanguage().words;

  /** Leads to an order; quietly for as long as there is something to pay, which comes first. */
  function followLink({ id, payment }: Order) {
    return (
      <Link className="Button" data-quiet={payment?.url ? true : undefined} href={orderPath(id)}>
        {shell.follow}
      </Link>
    );
  }

  return (
    <Page eyebrow={shell.carbonRemoval} title={removal.title} lead={removal.lead}>
      <div className="Removal">
        <OrderForm
          title={null}
          description={null}
          defaultDraft={{ publicName: 'Northwind Roasters' }}
          placedActions={followLink}
        />
        <Explanation />
      </div>
    </Page>
  );
}

function Explanation() {
  const { before, advice } = useLanguage().words.removal;
  return (
    <aside className="Explanation" aria-labelledby="explanation">
      <h2 id="explanation">{before}</h2>
      <dl>
        {Object.values(advice).map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
