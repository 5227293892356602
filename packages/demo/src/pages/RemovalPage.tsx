import { OrderForm } from '@offtake/ui';
import { useState } from 'react';
import { orderPath } from '../../shared/pages.js';
import { Link } from '../router/Link.js';
import { Page } from '../shell/Page.js';

/** The page to order on: Offtake's form, beside what the roastery wants its people to know. */
export function RemovalPage() {
  const [placedId, setPlacedId] = useState<string | null>(null);
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
          onPlaced={(order) => setPlacedId(order.id)}
          placedActions={
            placedId !== null && (
              <Link className="Button" href={orderPath(placedId)}>
                Follow this order
              </Link>
            )
          }
        />
        <Explanation />
      </div>
    </Page>
  );
}

function Explanation() {
  return (
    <aside className="Explanation" aria-labelledby="explanation">
      <h2 id="explanation">Before you order</h2>
      <dl>
        <dt>Who pays</dt>
        <dd>The roastery’s Stripe balance, at once. Agree on more than 500 dollars with finance first.</dd>
        <dt>When it is removed</dt>
        <dd>In the year that the portfolio names, not today. You can follow each order until its certificate.</dd>
        <dt>Changing your mind</dt>
        <dd>For 24 hours you can cancel. The removal comes back to the balance, the fees do not.</dd>
        <dt>What we may say</dt>
        <dd>That we have ordered removal. Claims about our footprint wait until the tons are delivered.</dd>
      </dl>
    </aside>
  );
}
