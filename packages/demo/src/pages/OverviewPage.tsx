import type { Order } from '@offtake/hooks';
import { BalanceSummary, OrderDialog, RemovalSummary } from '@offtake/ui';
import { orderPath } from '../../shared/pages.js';
import { FootprintPanel } from '../overview/FootprintPanel.js';
import { RemovalPanel } from '../overview/RemovalPanel.js';
import { RoastLog } from '../overview/RoastLog.js';
import { Link } from '../router/Link.js';
import { Page } from '../shell/Page.js';

/** The start page: what the roastery emits, what removal is on order and what is left to pay more with, what was roasted. */
export function OverviewPage() {
  return (
    <Page
      eyebrow="Operations desk"
      title="The roastery this year"
      lead="First we burn less. For what is left we order permanent removal, and count it only once it is delivered."
    >
      <div className="Overview">
        <FootprintPanel />
        <RemovalPanel />
        <RemovalSummary className="Overview-wide" />
        <BalanceSummary>
          <OrderDialog
            trigger={
              <button type="button" className="Button">
                Order from the balance
              </button>
            }
            defaultDraft={{ publicName: 'Northwind Roasters' }}
            returnUrl="/removal"
            placedActions={followLink}
          />
        </BalanceSummary>
        <RoastLog />
      </div>
    </Page>
  );
}

function followLink({ id }: Order) {
  return (
    <Link className="Button" href={orderPath(id)}>
      Follow this order
    </Link>
  );
}
