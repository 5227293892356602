import type { Order } from '@offtake/hooks';
import { OrderForm } from '@offtake/ui';
import { orderPath } from '../../shared/pages.js';
import { Link } from '../router/Link.js';
import { Page } from '../shell/Page.js';

/** The page to order on: Offtake's form, beside what the roastery wants its people to know. */
export function RemovalPage() {
  return (
    <Page
      eyebrow="Carbon removal"
      title="Order removal"
      lead="Tons of CO₂ taken out of the air for good, bought ahead so that the plants that do it get built."
    >
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

/** Leads to an order; quietly for as long as there is something to pay, which comes first. */
function followLink({ id, payment }: Order) {
  return (
    <Link className="Button" data-quiet={payment?.url ? true : undefined} href={orderPath(id)}>
      Follow this order
    </Link>
  );
}

function Explanation() {
  return (
    <aside className="Explanation" aria-labelledby="explanation">
      <h2 id="explanation">Before you order</h2>
      <dl>
        <dt>Who pays</dt>
        <dd>
          The roastery’s Stripe balance, at once; or a card, a customer’s invoice or the bank, and then it is ordered
          when the money is there. Agree on more than 500 dollars with finance first.
        </dd>
        <dt>When it is removed</dt>
        <dd>In the year that the portfolio names, not today. You can follow each order until its certificate.</dd>
        <dt>Changing your mind</dt>
        <dd>
          Until it is paid you can cancel at no cost, and for 24 hours after it is ordered. The removal then comes back
          to the balance, the fees do not.
        </dd>
        <dt>What we may say</dt>
        <dd>That we have ordered removal. Claims about our footprint wait until the tons are delivered.</dd>
      </dl>
    </aside>
  );
}
