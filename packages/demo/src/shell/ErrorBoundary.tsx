import { Component, type ReactNode } from 'react';
import { Page } from './Page.js';

/** Keeps a failure of one page from taking the whole app down, and says what to do. A new `key` starts afresh. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Page
        title="This page stopped working"
        lead="Something in it failed. Nothing was ordered or canceled by that. Reload the page; if it happens again, tell the people who look after this desk what you did just before."
      >
        <div className="Actions">
          <button type="button" className="Button" onClick={() => location.reload()}>
            Reload the page
          </button>
          <a className="Button" data-quiet href="/orders">
            See your orders
          </a>
        </div>
      </Page>
    );
  }
}
