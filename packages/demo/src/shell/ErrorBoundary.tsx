import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** A new key starts afresh: what failed on one page need not fail on the next. */
  children: ReactNode;
}

/** Keeps a failure of one page from taking the whole app down, and says what to do. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="Page-header" role="alert">
        <h1 className="Page-title">This page stopped working</h1>
        <p className="Page-lead">
          Something in it failed. Nothing was ordered or canceled by that. Reload the page; if it happens again, tell
          the people who look after this desk what you did just before.
        </p>
        <div className="Actions">
          <button type="button" className="Button" onClick={() => location.reload()}>
            Reload the page
          </button>
          <a className="Button" data-quiet href="/orders">
            See your orders
          </a>
        </div>
      </div>
    );
  }
}
