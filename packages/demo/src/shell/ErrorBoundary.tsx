import { Component, type ReactNode } from 'react';
import { useLanguage } from '../languages/languageContext.js';
import { Page } from './Page.js';

/** Keeps a failure of one page from taking the whole app down, and says what to do. A new `key` starts afresh. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <FailedPage /> : this.props.children;
  }
}

function FailedPage() {
  const { words } = useLanguage();
  return (
    <Page title={words.failure.title} lead={words.failure.lead}>
      <div className="Actions">
        <button type="button" className="Button" onClick={() => location.reload()}>
          {words.failure.reload}
        </button>
        <a className="Button" data-quiet href="/orders">
          {words.shell.seeOrders}
        </a>
      </div>
    </Page>
  );
}
