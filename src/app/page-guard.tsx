import { Component, type ReactNode } from 'react';
import { Button, ErrorPage } from '../ui';

interface PageGuardProps {
  children?: ReactNode;
  /** What went wrong before there was anything to show. */
  failed?: unknown;
}

/** Shows a page with a way on when our own code has failed: a blank page helps nobody. */
export class PageGuard extends Component<PageGuardProps, { error: unknown }> {
  override state = { error: this.props.failed };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <ErrorPage
        title="Something went wrong on our side"
        sentence="What was done up to now is saved in this browser, if it allows saving; opening the page again goes on from there."
        detail={error instanceof Error ? error.message : String(error)}
      >
        <Button variant="ink" onClick={() => location.reload()}>
          Open the page again
        </Button>
        <Button onClick={() => location.assign('./index.html')}>Go to the home page</Button>
      </ErrorPage>
    );
  }
}
