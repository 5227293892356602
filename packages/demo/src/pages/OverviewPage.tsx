import type { Order } from '@offtake/hooks';
import { BalanceSummary, OrderDialog, RemovalSummary } from '@offtake/ui';
import { orderPath } from '../../shared/pages.js';
import { useLanguage } from '../languages/languageContext.js';
import { FootprintPanel } from '../overview/FootprintPanel.js';
import { RemovalPanel } from '../overview/RemovalPanel.js';
import { RoastLog } from '../overview/RoastLog.js';
import { Link } from '../router/Link.js';
import { Page } from '../shell/Page.js';

/** The start page: what the roastery emits, what removal is on order and what is left to pay with, what was roasted. */
export function OverviewPage() {
  const { overview, shell } = useLanguage().words;

  function followLink({ id }: Order) {
    return (
      <Link className="Button" href={orderPath(id)}>
        {shell.follow}
      </Link>
    );
  }

  return (
    <Page eyebrow={overview.eyebrow} title={overview.title} lead={overview.lead}>
      <div className="Overview">
        <FootprintPanel />
        <RemovalPanel />
        <RemovalSummary className="Overview-wide" />
        <BalanceSummary>
          <OrderDialog
            trigger={
              <button type="button" className="Button">
                {overview.orderFromBalance}
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
