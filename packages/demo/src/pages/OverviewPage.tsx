import { FootprintPanel } from '../overview/FootprintPanel.js';
import { RemovalPanel } from '../overview/RemovalPanel.js';
import { RoastLog } from '../overview/RoastLog.js';
import { Page } from '../shell/Page.js';

/** The start page: what the roastery emits, what removal is on order, what was roasted. */
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
        <RoastLog />
      </div>
    </Page>
  );
}
