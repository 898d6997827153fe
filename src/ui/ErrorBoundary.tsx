import { Component, type ReactNode } from 'react';
import { PartMissing } from './lazy-part.tsx';

type Props = {
  /** `isMissing`: nothing crashed, a file of the page did not come. */
  fallback: (retry: () => void, isMissing: boolean) => ReactNode;
  children: ReactNode;
};
type State = { failure: 'none' | 'crashed' | 'missing' };

/** Keeps a crash inside: draws the fallback, whose `retry` draws the children anew. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: 'none' };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: error instanceof PartMissing ? 'missing' : 'crashed' };
  }

  // Not earlier: React draws once more before it gives up, and would ask for the file each time.
  override componentDidCatch(error: unknown) {
    if (error instanceof PartMissing) error.forget();
  }

  retry = () => this.setState({ failure: 'none' });

  override render() {
    const { failure } = this.state;
    return failure === 'none' ? this.props.children : this.props.fallback(this.retry, failure === 'missing');
  }
}
